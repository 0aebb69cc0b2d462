package io.fourline.knowledge;

/**
 * A new article, or an existing one as it shall be from here on.
 *
 * @param number {@code null} for a new one
 * @param version the version the sender had read; {@code null} when they do not mind what has happened since
 * @param translationOf number of an article of the family it joins; {@code null} for a family of its own
 * @param owner account of who answers for it; {@code null} for whoever writes it first
 * @param reviewDate when it shall be looked at again, as {@code 2027-11-23}; {@code null} for a year from now
 */
public record ArticleDraft(
        String number, Integer version, String translationOf, ArticleText text, String owner, String reviewDate) {}
