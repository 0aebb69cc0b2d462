package io.fourline.cmdb.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.cmdb.ItemFields;
import io.fourline.cmdb.ItemStatus;
import io.fourline.cmdb.ItemType;
import io.fourline.journal.Act;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An item and its journal: nothing is kept that is not journaled, and the journal folds to what is kept. */
class ConfigurationItemTest {

    private static final ItemFields FULL = new ItemFields(
            "Gateway",
            ItemType.NETWORK,
            ItemStatus.RETIRED,
            "PAYMENTS",
            "lead",
            "TECH",
            "HARBOUR",
            "Gdynia",
            "NetCom",
            "S-1",
            LocalDate.of(2027, 1, 31),
            LocalDate.of(2028, 2, 29),
            "In the safe");

    @Test
    void theJournalFoldsToTheRecord() {
        ConfigurationItem item = new ConfigurationItem("GW", ItemFields.named("Gate", null));
        Map<String, Object> folded = new HashMap<>();
        Act.of("item:GW", "create").changing(null, item.facts()).changes().forEach((f, c) -> folded.put(f, c.now()));
        Map<String, Object> before = item.facts();
        item.describe(FULL);
        Act.of("item:GW", "edit").changing(before, item.facts()).changes().forEach((f, c) -> folded.put(f, c.now()));

        assertThat(folded).isEqualTo(item.facts());
    }

    @Test
    void everyFieldButTheVersionIsJournaled() {
        ConfigurationItem item = new ConfigurationItem("GW", FULL);
        String[] fields = Arrays.stream(ConfigurationItem.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(Field::getName)
                .filter(name -> !name.equals("version") && !name.startsWith("_"))
                .toArray(String[]::new);

        assertThat(item.facts()).containsKeys(fields).hasSize(fields.length + 1).containsEntry("active", false);
        assertThat(item.facts().values()).doesNotContainNull();
    }

    @Test
    void whatIsReadFromAnItemMakesTheSameItem() {
        assertThat(new ConfigurationItem("GW", FULL).fields()).isEqualTo(FULL);
    }
}
