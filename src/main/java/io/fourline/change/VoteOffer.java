package io.fourline.change;

/**
 * What a link to a vote opens.
 *
 * @param stage the stage it was made for
 * @param voter whose vote it casts, {@code null} where it casts none
 */
public record VoteOffer(ChangeRecord change, Stage stage, String voter, Standing standing) {

    /** Whether it still casts a vote, and why not. */
    public enum Standing {
        OPEN,
        /** It has been used. */
        USED,
        /** The stage has been decided, or the change is over. */
        DECIDED,
        /** The time to vote has run out; it casts one again when somebody gives more time. */
        LATE,
        /** There is no vote of this person in the stage, or it has been cast or given away elsewhere. */
        CAST
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }
}
