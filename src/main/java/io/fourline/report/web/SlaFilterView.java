package io.fourline.report.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Directory;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The filters of the SLA report: spans of time to choose, those set as chips that take themselves away, and the form. */
@Named
@RequestScoped
public class SlaFilterView {

    @Inject
    SlaReportView view;

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    /** A span or filter as a link. */
    public record Choice(String label, String href, boolean on) {}

    public List<Choice> getPeriods() {
        SlaAddress address = view.address();
        return SlaAddress.PERIODS.stream()
                .map(days -> new Choice(
                        words().of("sla.period." + days),
                        address.with("from", null, "to", null, "period", days).href(),
                        days.equals(address.period())))
                .toList();
    }

    /** The filters that are set; each link takes one away. */
    public List<Choice> getChips() {
        SlaAddress address = view.address();
        return address.filters().stream()
                .map(name -> new Choice(
                        words().of("sla.filter." + name, called(name, address.value(name))),
                        address.with(name, null).href(),
                        true))
                .toList();
    }

    private String called(String name, String value) {
        return switch (name) {
            case "clock" -> words().of("clock.kind." + value);
            case "origin" -> words().of("queue.filter.origin." + value);
            case "service" -> catalog.serviceName(value);
            case "team" -> directory.teamName(value);
            default ->
                directory
                        .organisation(value)
                        .map(Directory.OrganisationEntry::name)
                        .orElse(value);
        };
    }

    /** What the address says under a name, for the form. */
    public String given(String name) {
        return view.address().value(name);
    }

    public List<Catalog.ServiceEntry> getServices() {
        return catalog.services();
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }
}
