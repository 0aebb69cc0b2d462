package io.fourline.knowledge;

/** How an article was of use: somebody read it, somebody needed no more help, an agent worked an incident by it. */
public enum UseKind {
    OPENED,
    SOLVED,
    APPLIED
}
