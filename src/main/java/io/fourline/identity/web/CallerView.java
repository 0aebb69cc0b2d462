package io.fourline.identity.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who looks at the page: {@code caller} in page expressions. Nobody in particular on pages that are open to all. */
@Named("caller")
@RequestScoped
public class CallerView {

    @Inject
    Acting acting;

    public boolean isSignedIn() {
        return acting.isSignedIn();
    }

    /** The account name. */
    public String getName() {
        return isSignedIn() ? caller().name() : null;
    }

    public String getDisplayName() {
        return isSignedIn() ? caller().displayName() : null;
    }

    public boolean isRequester() {
        return has(Role.REQUESTER);
    }

    public boolean isAgent() {
        return has(Role.AGENT);
    }

    public boolean isSupplier() {
        return has(Role.SUPPLIER);
    }

    public boolean isLead() {
        return has(Role.LEAD);
    }

    public boolean isAuditor() {
        return has(Role.AUDITOR);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Works tickets at the desk: agent or lead. */
    public boolean isStaff() {
        return isSignedIn() && caller().isStaff();
    }

    /** Is one of the desk's own people: neither a requester nor a supplier only. */
    public boolean isOfDesk() {
        return isSignedIn() && caller().isOfDesk();
    }

    /** Has more to do here than to ask: sees the desk's frame and not the requester's. */
    public boolean isAtDesk() {
        return isSignedIn() && caller().roles().stream().anyMatch(role -> role != Role.REQUESTER);
    }

    private boolean has(Role role) {
        return isSignedIn() && caller().has(role);
    }

    private Caller caller() {
        return acting.caller();
    }
}
