package zone.disclosure.contract.page;

import java.util.List;

/** A labelled fact that stands above a page's body, as the seven of a subsidy do. */
public record Fact(String label, String value) {
    /** The seven facts that every subsidy discloses, in order. Source: R4.1. */
    public static final List<String> SUBSIDY = List.of("补贴政策名称", "文件依据", "主管部门", "资金用途", "补贴对象", "补助标准", "政策解答电话");
}
