package io.fourline.knowledge;

/** Where an article stands; what was published before stays with its readers while the next draft is on its way. */
public enum ArticleState {
    DRAFT,
    REVIEW,
    PUBLISHED,
    RETIRED
}
