package io.fourline.identity;

import io.fourline.identity.store.IdentityRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What an administrator may enter about a person, checked and trimmed. */
@Dependent
class PersonFields {

    private static final int NAME_LENGTH = 200;
    private static final int EMAIL_LENGTH = 254;
    private static final int PHONE_LENGTH = 40;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;]+\\.[^\\s@<>\"(),:;]+");

    /**
     * What is said about a person.
     *
     * @param organisation code of an active organisation
     * @param teams codes of active teams
     */
    record Read(
            String displayName,
            String email,
            String phone,
            String organisation,
            boolean seesOrganisation,
            boolean vip,
            Set<Role> roles,
            Set<String> teams) {}

    @Inject
    IdentityRepository repository;

    /** Reads what was entered; complaints go to {@code input}. {@code had} are teams the person may keep though closed. */
    Read read(Fields input, People.Details details, Set<String> had) {
        Read read = new Read(
                input.line("displayName", details.displayName(), NAME_LENGTH),
                input.optionalLine("email", details.email(), EMAIL_LENGTH),
                input.optionalLine("phone", details.phone(), PHONE_LENGTH),
                input.line("organisation", details.organisation(), Fields.CODE_LENGTH),
                details.seesOrganisation(),
                details.vip(),
                details.roles() == null ? Set.of() : Set.copyOf(details.roles()),
                details.teams() == null ? Set.of() : new TreeSet<>(details.teams()));
        input.check(read.email() == null || EMAIL.matcher(read.email()).matches(), "email", "notAnEmail");
        input.check(!read.roles().isEmpty(), "roles", "missing");
        boolean supplierAndMore =
                read.roles().contains(Role.SUPPLIER) && read.roles().size() > 1;
        input.check(!supplierAndMore, "roles", "supplierAlone");
        checkPlaces(input, read, had);
        return read;
    }

    private void checkPlaces(Fields input, Read read, Set<String> had) {
        if (read.organisation() != null
                && repository.organisation(read.organisation()).isEmpty()) {
            input.refuse("organisation", "unknown", "organisation");
        }
        for (String code : read.teams()) {
            boolean open = repository.team(code).filter(team -> team.active()).isPresent();
            input.check(open || had.contains(code), "teams", "unknown", "team");
        }
    }
}
