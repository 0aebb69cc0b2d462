package io.fourline.cmdb;

/** A relation between two configuration items, read as a sentence: source, kind, target; what is symmetric stands once. */
public record Relation(String source, RelationKind kind, String target) {

    /** The relation as it is kept: the ends of a symmetric one in order of their codes. */
    public static Relation of(String source, RelationKind kind, String target) {
        return kind.isSymmetric() && source.compareTo(target) > 0
                ? new Relation(target, kind, source)
                : new Relation(source, kind, target);
    }

    /** The name of the journaled field of its source that says whether it holds. */
    public String fact() {
        return "relation." + kind + "." + target;
    }

    /** The item at the other end. */
    public String other(String code) {
        return source.equals(code) ? target : source;
    }
}
