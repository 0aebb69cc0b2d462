package io.fourline.terms;

import io.fourline.shared.error.NotFound;

/** Who can say why the clocks of a kind of ticket show what they show; each room of tickets gives a bean. */
public interface ClockExplaining {

    /** Whether a number is of this kind. */
    boolean isFor(String number);

    /** @throws NotFound when there is no such ticket or clock, or the caller may not see it */
    ClockExplanation explain(String number, String kindName);
}
