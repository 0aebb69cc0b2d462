package io.fourline.ticket;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps what an auditor looks at: it is itself part of the evidence. */
@ApplicationScoped
public class AuditorLook {

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    /** Notes in the chain of the auditor's account what was read of a ticket; does nothing for anybody else. */
    public void note(String number, String verb) {
        Caller caller = acting.caller();
        if (caller.has(Role.AUDITOR)) {
            journal.recordApart(acting.act("account:" + caller.name(), verb).with("ticket", number));
        }
    }
}
