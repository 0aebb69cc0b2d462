package io.fourline.identity;

import io.fourline.shared.error.Forbidden;
import java.time.ZoneId;
import java.util.Set;

/**
 * Who acts: an account with what decides its rights at this moment.
 *
 * @param name account name, the identity kept in tickets and journal
 * @param organisation code of the organisation the person belongs to
 * @param seesOrganisation whether a requester also sees the other tickets of the organisation
 * @param teams codes of the active teams the account is a member of
 * @param zone zone in which this reader is shown times
 */
public record Caller(
        String name,
        String displayName,
        String organisation,
        boolean seesOrganisation,
        Set<Role> roles,
        Set<String> teams,
        ZoneId zone,
        String language,
        String theme) {

    /** The desk itself: alarms, silent closing, automatic hand-overs, and laying the first foundations. */
    public static final String SYSTEM_NAME = "system";

    public Caller {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Works tickets at the desk: agent or lead, but not a supplier. */
    public boolean isStaff() {
        return hasAny(Role.AGENT, Role.LEAD);
    }

    /** Belongs to the desk in whatever part: everybody but requesters and suppliers. */
    public boolean isOfDesk() {
        return roles.stream().anyMatch(role -> role != Role.REQUESTER && role != Role.SUPPLIER);
    }

    public boolean isSystem() {
        return SYSTEM_NAME.equals(name);
    }

    public boolean isIn(String team) {
        return team != null && teams.contains(team);
    }

    /** @throws Forbidden when the caller does not hold the role */
    public void require(Role role) {
        if (!has(role)) {
            throw new Forbidden("roleRequired", role.name());
        }
    }

    /** @throws Forbidden when the caller is a requester or supplier only */
    public void requireDesk() {
        if (!isOfDesk()) {
            throw new Forbidden("deskOnly");
        }
    }

    /** @throws Forbidden when the caller neither works at the desk nor supplies it */
    public void requireDeskOrSupplier() {
        if (!isOfDesk() && !has(Role.SUPPLIER)) {
            throw new Forbidden("deskOnly");
        }
    }

    public static Caller system(ZoneId zone) {
        return new Caller(
                SYSTEM_NAME,
                SYSTEM_NAME,
                null,
                false,
                Set.of(Role.LEAD, Role.ADMINISTRATOR),
                Set.of(),
                zone,
                "en",
                null);
    }
}
