package io.fourline.change.web;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.ItemImpact;
import io.fourline.cmdb.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;

/** What stands on the items to be changed: services that may notice. The address names items, or a page does. */
@Named
@RequestScoped
public class ChangeSurroundings {

    @Inject
    ItemImpact impact;

    @Inject
    Items items;

    @Inject
    Catalog catalog;

    @Inject
    HttpServletRequest request;

    /** An item, and whether there is one with this code. */
    public record Named(String code, String name, boolean known) {}

    /** Codes of the items that the address names, as they are typed. */
    public List<String> getTyped() {
        return ChangeFields.codes(request.getParameter("items"));
    }

    /** The services that stand on these items, in one line. */
    public String told(Collection<String> codes) {
        return String.join(", ", services(codes));
    }

    public List<Named> named(Collection<String> codes) {
        return codes.stream()
                .map(code -> new Named(
                        code,
                        items.name(code),
                        items.item(code).filter(Items.Entry::active).isPresent()))
                .toList();
    }

    /** Names of the services that stand on these items, by the graph. */
    public List<String> services(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : impact.of(codes).affectedServices().stream()
                        .map(catalog::serviceName)
                        .toList();
    }

    public List<Catalog.ServiceEntry> getServices() {
        return catalog.services();
    }
}
