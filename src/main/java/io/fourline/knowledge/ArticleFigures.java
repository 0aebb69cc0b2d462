package io.fourline.knowledge;

/** How an article does: votes by accounts, and uses by account and day or by incident. */
public record ArticleFigures(long helpful, long notHelpful, long opened, long solved, long applied) {

    public static final ArticleFigures NONE = new ArticleFigures(0, 0, 0, 0, 0);

    public long votes() {
        return helpful + notHelpful;
    }

    public long uses() {
        return opened + solved + applied;
    }
}
