package zone.disclosure.hq.intake;

/** Why something could not be taken, with a cure. None of them stops the rest. */
public enum Fault {
    /** The file has not one byte. */
    EMPTY("文件是空的", "请检查原件后重新导出"),
    /** The file, or its folder, cannot be opened. */
    UNREADABLE("打不开（没有权限，或者介质有故障）", "请检查文件夹权限或者更换介质"),
    /** A password is needed to open it. */
    PASSWORD("文件设有打开密码", "请用原软件打开，去掉密码后另存"),
    /** The content is not what the file's ending promises, or is damaged. */
    DAMAGED("文件已损坏，或者内容与扩展名不符", "请用原软件打开确认，另存后再导入"),
    /** It unpacks to far more than it shows: a bomb, or a mistake that looks like one. */
    BOMB("压缩内容异常膨胀，可能是恶意文件", "请确认来源；确属正常文件的，另存后再导入"),
    /** It took longer, or more memory, than any honest document does. */
    EXHAUSTING("读取超时或占用内存过多，已中止", "请拆分文件，或者重新打印成 PDF 后再导入"),
    /** Larger than is accepted. */
    TOO_LARGE("文件过大（上限 200 MB）", "请拆分后再导入"),
    /** The letters belong to no encoding we know. */
    ENCODING("文字编码无法识别（支持 UTF-8、UTF-16、GB18030）", "请另存为 UTF-8 编码"),
    /** A line of a JSON lines file is not a document. */
    BAD_LINE("这一行不是有效的 JSON 文档", "请检查该行的 id、title、body"),
    /** The place it names lies outside the place the order is for. */
    FOREIGN_SCOPE("文件写明的行政区划不在本次导入的范围内", "请更正区划代码，或者换用正确的范围导入"),
    /** The drafts refused it. */
    REFUSED("未能提交或者发布", "请在后台打开该信息，按提示补充后再提交");

    private final String chinese;
    private final String cure;

    Fault(String chinese, String cure) {
        this.chinese = chinese;
        this.cure = cure;
    }

    /** What is wrong, in the words people read. */
    public String chinese() {
        return chinese;
    }

    /** What to do about it. */
    public String cure() {
        return cure;
    }
}
