package zone.disclosure.hq.content;

/** What is looked at before anything goes to the public. A check never replaces the review by people. Source: R4.10. */
public enum Check {
    /** The disclosure attribute is missing. Source: R3.3, TV-138. */
    ATTRIBUTE_MISSING(Weight.HOLDS, "缺少公开属性，请补充后再提交"),
    /** The attribute says that it is not for everybody. Source: R3.3. */
    ATTRIBUTE_NOT_ACTIVE(Weight.HOLDS, "公开属性不是“主动公开”，不能发布"),
    ISSUER_MISSING(Weight.HOLDS, "缺少发文机关"),
    KIND_MISSING(Weight.HOLDS, "缺少信息类别"),
    FIELD_MISSING(Weight.HOLDS, "缺少所属领域"),
    /** Neither words nor a file. */
    EMPTY(Weight.HOLDS, "没有正文，也没有附件"),
    /** 绝密★, 机密★, 秘密★. */
    SECRECY_MARK(Weight.BLOCKS, "出现密级标志，不得公开"),
    /** 内部资料, 注意保存, 不得外传. */
    INTERNAL_MARK(Weight.BLOCKS, "出现内部资料标志"),
    /** 此件不公开. */
    NOT_PUBLIC_MARK(Weight.BLOCKS, "文中写明此件不公开"),
    /** Eighteen digits that are a resident's number. */
    RESIDENT_NUMBER(Weight.BLOCKS, "疑似公民身份号码"),
    /** One of the seven facts of a subsidy is empty. Source: R4.1, TV-105. */
    SUBSIDY_FACT(Weight.BLOCKS, "惠民补贴七项公开内容不全，缺少"),
    /** A normative document or plan without its interpretation. Source: R4.8, TV-106. */
    INTERPRETATION_MISSING(Weight.BLOCKS, "规范性文件须与解读材料同步发布（三同步）"),
    /** The same for a document that was public before it came here: people decide. */
    INTERPRETATION_ABSENT(Weight.WARNS, "规范性文件没有关联解读材料"),
    ATTACHMENT_MISSING(Weight.BLOCKS, "附件文件不存在，请重新上传"),
    TOO_LARGE(Weight.BLOCKS, "正文过大，请改为附件"),
    /** Not a number in any form of R3.1. */
    NUMBER_UNREADABLE(Weight.WARNS, "发文字号格式无法识别"),
    NUMBER_BRACKET(Weight.WARNS, "发文字号年份应使用六角括号〔〕"),
    NUMBER_DI(Weight.WARNS, "发文字号序号前不加“第”"),
    NUMBER_ZERO(Weight.WARNS, "发文字号序号不编虚位（不加 0）"),
    NUMBER_TAKEN(Weight.WARNS, "发文字号与另一条信息相同"),
    MOBILE_NUMBER(Weight.WARNS, "疑似个人手机号码"),
    /** A character that no font of ours can draw. */
    NO_GLYPH(Weight.WARNS, "有字库中没有的字符"),
    ISSUED_MISSING(Weight.WARNS, "缺少成文日期"),
    EFFECTIVE_SOON(Weight.WARNS, "施行日期距公布不足 30 日");

    /** How much a finding weighs. */
    public enum Weight {
        /** The draft is {@link State#HELD} until it is cured. */
        HOLDS,
        /** It can be saved, not submitted. */
        BLOCKS,
        /** It is shown, people decide. */
        WARNS
    }

    private final Weight weight;
    private final String chinese;

    Check(Weight weight, String chinese) {
        this.weight = weight;
        this.chinese = chinese;
    }

    /** How much it weighs. */
    public Weight weight() {
        return weight;
    }

    /** The sentence people read. */
    public String chinese() {
        return chinese;
    }
}
