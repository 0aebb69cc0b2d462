package io.fourline.major;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.Items;
import io.fourline.identity.Caller;
import io.fourline.identity.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What to call the people, teams, services and organisations that a report names by their codes. */
@ApplicationScoped
public class ReportNames {

    @Inject
    Directory directory;

    @Inject
    Catalog catalog;

    @Inject
    Items items;

    /** Empty for nobody. */
    public String person(String account) {
        return account == null ? "" : directory.displayName(account);
    }

    public String team(String code) {
        return directory.teamName(code);
    }

    public String service(String code) {
        return catalog.serviceName(code);
    }

    public String item(String code) {
        return items.name(code);
    }

    public String organisation(String code) {
        return directory
                .organisation(code)
                .map(Directory.OrganisationEntry::name)
                .orElse(code);
    }

    /** Whether nobody did it but the desk itself. */
    boolean isSystem(String account) {
        return Caller.SYSTEM_NAME.equals(account);
    }
}
