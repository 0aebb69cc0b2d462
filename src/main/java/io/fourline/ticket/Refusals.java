package io.fourline.ticket;

import io.fourline.identity.Acting;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.InvalidInput;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Journals every refused act on a ticket in the chain of the account that tried it. */
@Accountable
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Refusals {

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @AroundInvoke
    public Object keep(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (InvalidInput unreadable) {
            throw unreadable;
        } catch (DeskException refusal) {
            if (acting.isSignedIn()) {
                journal.recordApart(refused(call, refusal));
            }
            throw refusal;
        }
    }

    private Act refused(InvocationContext call, DeskException refusal) {
        String who = acting.caller().name();
        Act act = Act.of("account:" + who, "refused")
                .by(who)
                .from(acting.door())
                .at(acting.now())
                .with("tried", call.getMethod().getName())
                .with(
                        "why",
                        refusal.reasons().stream().map(reason -> reason.code()).toList());
        return call.getParameters().length > 0 && call.getParameters()[0] instanceof TicketCommand command
                ? act.with("ticket", command.number())
                : act;
    }
}
