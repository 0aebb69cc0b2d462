/**
 * Knowledge: articles for requesters and for agents, written, reviewed, published as versions that never change, voted on,
 * counted and kept up. Publishes {@link io.fourline.knowledge.ArticleReading}, {@link
 * io.fourline.knowledge.ArticleFeedback} and the {@code Article…} services and records. Imports the floors below.
 */
package io.fourline.knowledge;
