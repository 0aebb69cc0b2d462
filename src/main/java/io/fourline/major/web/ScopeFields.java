package io.fourline.major.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Directory;
import io.fourline.major.MajorScope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The fields that say what a major incident is about, on whichever form they stand. */
@Dependent
public class ScopeFields {

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    private String headline;
    private List<String> services = new ArrayList<>();
    private String configurationItems;
    private List<String> organisations = new ArrayList<>();

    void take(MajorScope scope) {
        headline = scope.headline();
        services = new ArrayList<>(scope.services());
        configurationItems = String.join(", ", scope.configurationItems());
        organisations = new ArrayList<>(scope.organisations());
    }

    MajorScope scope() {
        List<String> items = Stream.ofNullable(configurationItems)
                .flatMap(typed -> Arrays.stream(typed.split("[,;\\s]+")))
                .filter(code -> !code.isEmpty())
                .toList();
        return new MajorScope(headline, kept(services), items, kept(organisations));
    }

    private static List<String> kept(List<String> chosen) {
        return chosen == null
                ? List.of()
                : chosen.stream().filter(Objects::nonNull).toList();
    }

    public List<Catalog.ServiceEntry> getOfferedServices() {
        return catalog.services();
    }

    public List<Directory.OrganisationEntry> getOfferedOrganisations() {
        return directory.organisations();
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public List<String> getServices() {
        return services;
    }

    public void setServices(List<String> services) {
        this.services = services;
    }

    /** Codes with commas between. */
    public String getConfigurationItems() {
        return configurationItems;
    }

    public void setConfigurationItems(String configurationItems) {
        this.configurationItems = configurationItems;
    }

    public List<String> getOrganisations() {
        return organisations;
    }

    public void setOrganisations(List<String> organisations) {
        this.organisations = organisations;
    }
}
