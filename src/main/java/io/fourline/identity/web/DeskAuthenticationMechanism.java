package io.fourline.identity.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.identity.SignIn;
import io.fourline.identity.TokenCheck;
import io.fourline.journal.Origin;
import io.fourline.shared.error.Busy;
import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.Unauthenticated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one doorkeeper, asked before every request: tokens for programs, sessions for people, names and passwords where
 * either is made. Roles are taken from the directory at every request, so that one taken away is gone at once. Who does
 * not get in is told by the {@link DoorFilter}.
 */
@ApplicationScoped
public class DeskAuthenticationMechanism implements HttpAuthenticationMechanism {

    /** The request attribute under which the sign-in page finds why it was refused. */
    static final String REFUSED = "io.fourline.refused";

    private static final String BEARER_SCHEME = "Bearer ";
    private static final String BASIC_SCHEME = "Basic ";

    @Inject
    TokenCheck tokens;

    @Inject
    Directory directory;

    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Inject
    Acting acting;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            return form(request, context);
        }
        Doors door = Doors.of(request);
        acting.comeThrough(door.isForPrograms() ? Origin.REST : Origin.PORTAL);
        return switch (door) {
            case OPEN -> context.doNothing();
            case TOKEN_ISSUE -> basic(request, context);
            case REST -> bearer(request, context, door);
            default ->
                startsWith(request.getHeader("Authorization"), BEARER_SCHEME)
                        ? bearer(request, context, door)
                        : session(request, context, door);
        };
    }

    private AuthenticationStatus form(HttpServletRequest request, HttpMessageContext context) {
        if (!(context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential typed)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        try {
            String account = signIn.check(new SignIn.Attempt(
                    typed.getCaller(), typed.getPasswordAsString(), request.getRemoteAddr(), Origin.PORTAL));
            sessions.begin(request, account);
            return enter(context, entering(account));
        } catch (DeskException refused) {
            request.setAttribute(REFUSED, refused);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private AuthenticationStatus basic(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        try {
            String account = signIn.check(attempt(header, request.getRemoteAddr()));
            Directory.Person person = entering(account);
            if (person.oneTimePassword()) {
                throw new Forbidden("oneTimePassword");
            }
            return enter(context, person);
        } catch (Unauthenticated refused) {
            return refuse(request, context, Refusal.withReason(refused, Refusal.BASIC));
        } catch (DeskException refused) {
            return refuse(request, context, Refusal.withReason(refused, null));
        }
    }

    /** This node may for a few seconds believe that an account made on another one does not exist. */
    private Directory.Person entering(String account) {
        return directory.person(account).orElseThrow(() -> new Busy("overloaded"));
    }

    private static SignIn.Attempt attempt(String header, String address) {
        if (!startsWith(header, BASIC_SCHEME)) {
            throw new Unauthenticated("nameAndPasswordRequired");
        }
        try {
            BasicAuthenticationCredential sent = new BasicAuthenticationCredential(
                    header.substring(BASIC_SCHEME.length()).strip());
            return new SignIn.Attempt(sent.getCaller(), sent.getPasswordAsString(), address, Origin.REST);
        } catch (IllegalArgumentException | IllegalStateException malformed) {
            throw new Unauthenticated("nameAndPasswordRequired");
        }
    }

    private AuthenticationStatus bearer(HttpServletRequest request, HttpMessageContext context, Doors door) {
        String header = request.getHeader("Authorization");
        Optional<Directory.Person> person = startsWith(header, BEARER_SCHEME)
                ? tokens.holder(header.substring(BEARER_SCHEME.length()).strip())
                        .flatMap(holder -> remembered(request, holder))
                        .filter(known -> known.active() && !known.oneTimePassword())
                        .filter(known -> mayPass(door, known))
                : Optional.empty();
        return person.isPresent() ? enter(context, person.get()) : refuse(request, context, tokenRequired());
    }

    private Optional<Directory.Person> remembered(HttpServletRequest request, TokenCheck.Holder holder) {
        request.setAttribute(CurrentToken.KEY, holder.tokenId());
        return directory.person(holder.account());
    }

    private AuthenticationStatus session(HttpServletRequest request, HttpMessageContext context, Doors door) {
        Optional<Directory.Person> person = sessions.person(request);
        if (person.isPresent() && person.get().oneTimePassword() && !door.isForNewcomers()) {
            return refuse(request, context, Refusal.goTo(request.getContextPath() + Doors.CHOOSE_PAGE));
        }
        if (person.filter(known -> mayPass(door, known)).isPresent()) {
            return enter(context, person.get());
        }
        if (door.isForEverybody()) {
            return context.doNothing();
        }
        return refuse(
                request, context, door.isForPrograms() ? tokenRequired() : Refusal.goTo(ReturnPath.signInFor(request)));
    }

    private static Refusal tokenRequired() {
        return Refusal.withReason(new Unauthenticated("signInRequired"), Refusal.BEARER);
    }

    private static boolean mayPass(Doors door, Directory.Person person) {
        return door != Doors.METRICS || person.roles().contains(Role.ADMINISTRATOR);
    }

    private static AuthenticationStatus refuse(HttpServletRequest request, HttpMessageContext context, Refusal why) {
        why.keepIn(request);
        return context.doNothing();
    }

    private static AuthenticationStatus enter(HttpMessageContext context, Directory.Person person) {
        Set<String> groups = person.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
        return context.notifyContainerAboutLogin(person.name(), groups);
    }

    private static boolean startsWith(String header, String scheme) {
        return header != null && header.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
