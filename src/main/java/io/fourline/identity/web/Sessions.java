package io.fourline.identity.web;

import io.fourline.identity.Directory;
import io.fourline.identity.SignInRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Browser sessions of signed-in people: how they begin, are looked at in every request, and end. */
@ApplicationScoped
public class Sessions {

    @Inject
    Directory directory;

    @Inject
    SignInRecord record;

    @Inject
    Clock clock;

    /** Whose session this is; a session that has become void is ended here. */
    Optional<Directory.Person> person(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SessionPass.KEY) instanceof SessionPass pass)) {
            return Optional.empty();
        }
        Optional<Directory.Person> person =
                directory.person(pass.account()).filter(known -> pass.isGoodFor(known, clock.instant()));
        if (person.isEmpty()) {
            session.invalidate();
        }
        return person;
    }

    /** Begins a signed-in session, under an id that nobody could have known before. */
    void begin(HttpServletRequest request, String account) {
        goOn(request, account, clock.instant());
    }

    /**
     * Goes on with this session while all others of the account end.
     *
     * @param from the instant from which sessions of the account count
     */
    void goOn(HttpServletRequest request, String account, Instant from) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval((int) SessionPass.IDLE.toSeconds());
        session.setAttribute(SessionPass.KEY, new SessionPass(account, from));
    }

    /** Signs out: the session and whatever it held are gone. */
    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SessionPass.KEY) instanceof SessionPass pass) {
            record.signedOut(pass.account());
        }
        if (session != null) {
            session.invalidate();
        }
    }
}
