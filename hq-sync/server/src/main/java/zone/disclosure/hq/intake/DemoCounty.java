package zone.disclosure.hq.intake;

import zone.disclosure.hq.access.Staff;

/** The invented county that comes with the product. It is loaded on request only, never over real content. */
public interface DemoCounty {
    /**
     * Takes in and publishes all pages of the demonstration. A second call changes nothing.
     *
     * @param editor submits
     * @param approver publishes; another person
     */
    Account load(Staff editor, Staff approver, Progress progress);
}
