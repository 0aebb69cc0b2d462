package io.fourline.demo;

import io.fourline.cmdb.ImportOutcome;
import io.fourline.cmdb.ItemImport;
import io.fourline.identity.Acting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** The configuration items of the demo, taken in as an inventory; its dates are told in days from today. */
@Stateless
public class DemoItems implements DemoPart {

    private static final String INVENTORY = "/demo/items.csv";
    private static final Pattern DAYS = Pattern.compile("\\{([+-]\\d+)}");

    @Inject
    ItemImport imports;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Override
    public int place() {
        return 20;
    }

    @Override
    public void lay() {
        acting.asSystem();
        ImportOutcome outcome = imports.run(inventory().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        if (outcome.rejected() + outcome.relationsRejected() > 0) {
            throw new IllegalStateException(
                    "The demo's items were rejected: " + outcome.rejections() + outcome.relationRejections());
        }
    }

    private String inventory() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (InputStream in = DemoItems.class.getResourceAsStream(INVENTORY)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return DAYS.matcher(text).replaceAll(days -> today.plusDays(Long.parseLong(days.group(1)))
                    .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
