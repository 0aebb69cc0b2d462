package io.fourline.knowledge;

/** What an article is for; a solution is a template that an agent resolves an incident with. */
public enum ArticleKind {
    HOW_TO,
    FAQ,
    SOLUTION,
    KNOWN_ERROR
}
