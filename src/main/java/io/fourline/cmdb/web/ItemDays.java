package io.fourline.cmdb.web;

import io.fourline.cmdb.ItemRecord;
import io.fourline.cmdb.LastDay;
import io.fourline.identity.Acting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The last days of warranties and contracts as the reader of a page sees them. */
@RequestScoped
public class ItemDays {

    @Inject
    Acting acting;

    /** The last day of something, in words, and how near it is. */
    public record Day(String field, LocalDate day, String text, LastDay near) {}

    /** Today where the reader is. */
    public LocalDate today() {
        return LocalDate.ofInstant(acting.now(), acting.caller().zone());
    }

    /** Those of the item that are known. */
    public List<Day> of(ItemRecord item) {
        List<Day> days = new ArrayList<>();
        add(days, "warrantyUntil", item.warrantyUntil());
        add(days, "contractUntil", item.contractUntil());
        return days;
    }

    private void add(List<Day> days, String field, LocalDate day) {
        if (day != null) {
            Locale language = Locale.forLanguageTag(acting.caller().language());
            DateTimeFormatter form =
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
            days.add(new Day(field, day, day.format(form), LastDay.of(day, today())));
        }
    }
}
