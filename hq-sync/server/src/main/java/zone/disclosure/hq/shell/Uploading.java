package zone.disclosure.hq.shell;

import com.vaadin.flow.component.upload.UploadI18N;

/** The words around a place where files can be dropped. */
public final class Uploading {
    private Uploading() {}

    /** In the language of the person who looks. */
    public static UploadI18N words() {
        var words = new UploadI18N();
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(Words.of("upload.choose")).setMany(Words.of("upload.choose")));
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(Words.of("upload.drop")).setMany(Words.of("upload.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Words.of("upload.too-big"))
                .setTooManyFiles(Words.of("upload.too-many"))
                .setIncorrectFileType(Words.of("upload.wrong-type")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.of("upload.running"))
                        .setProcessing(Words.of("upload.running"))
                        .setStalled(Words.of("upload.stalled"))
                        .setHeld(Words.of("upload.waiting")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.of("upload.failed"))
                        .setUnexpectedServerError(Words.of("upload.failed"))
                        .setForbidden(Words.of("upload.failed"))));
        return words;
    }
}
