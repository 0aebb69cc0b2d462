package io.fourline.sla;

/** Who can hand a ticket on when the time of its line is used up: the module that knows that kind of ticket. */
public interface LineKeeper {

    /** Holds the ticket for the rest of the transaction, before its timeline is: acts on it come one after the other. */
    void hold(String ticket);

    /** Whether the ticket is on this line and there is one behind it. */
    boolean canHandOn(String ticket, int line);

    /**
     * Hands the ticket on as the desk itself.
     *
     * @param clock whose time is used up
     * @param terms code and label of what says so
     */
    void handOn(String ticket, ClockKind clock, String terms);
}
