package io.fourline.cmdb.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fourline.cmdb.ImportRejection;
import io.fourline.cmdb.ItemFields;
import io.fourline.cmdb.ItemStatus;
import io.fourline.cmdb.ItemType;
import io.fourline.cmdb.Relation;
import io.fourline.cmdb.RelationKind;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import io.fourline.shared.text.Checks;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inventories as they come: told apart cell by cell, and row by row what can be taken. */
class InventoryTest {

    private static InventoryFile read(String... lines) {
        return InventoryFile.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class TheFile {

        @Test
        void columnsStandInAnyOrderAndSpelling() {
            InventoryFile file = read("Name;Warranty until;CODE;Colour", "Disk;2027-01-31;D-1;red");

            assertThat(file.rows().get(0).code()).isEqualTo("D-1");
            assertThat(file.rows().get(0).fields(new Checks(), null).warrantyUntil())
                    .isEqualTo(LocalDate.of(2027, 1, 31));
            assertThat(file.ignored()).containsExactly("Colour");
        }

        @Test
        void aRowIsToldByTheLineItBeginsOn() {
            InventoryFile file =
                    read("code,name,notes", "A,One,\"two\r\nlines\"", "", "B,Two,", "C,too,many,cells", "D,Three,");

            assertThat(file.rows()).extracting(InventoryRow::line).containsExactly(2L, 5L, 7L);
            assertThat(file.rejections())
                    .containsExactly(new ImportRejection(6, null, List.of(Reason.of("cells", 3, 4))));
        }

        @Test
        void aByteOrderMarkIsNoPartOfAName() {
            assertThat(read("\uFEFFcode,name", "A,One").rows()).hasSize(1);
        }

        @Test
        void whatASpreadsheetWouldCalculateIsText() {
            ItemFields fields =
                    read("code,name", "A,\"=HYPERLINK(1)\"").rows().get(0).fields(new Checks(), null);

            assertThat(fields.name()).isEqualTo("=HYPERLINK(1)");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        code,name              | emptyInventory
                        ''                     | emptyInventory
                        name,type\\nA,SERVER   | missingColumn
                        code,name,Code\\nA,B,C | repeatedColumn
                        code,name\\nA,"never   | brokenInventory
                        code,name\\nA,"b"c     | brokenInventory
                        """)
        void aFileThatIsNoneIsRefusedWhole(String text, String code) {
            byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);

            assertThatThrownBy(() -> InventoryFile.read(bytes))
                    .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.code())
                            .isEqualTo(code));
        }

        @Test
        void anotherEncodingIsSaidToBeOne() {
            byte[] latin = "code,name\nA,Łódź é".getBytes(StandardCharsets.ISO_8859_1);

            assertThatThrownBy(() -> InventoryFile.read(latin)).hasMessageContaining("noUtf8");
        }

        @Test
        void moreRowsThanAFileMayHoldAreRefusedAndNotCut() {
            String[] lines = new String[InventoryFile.MOST_ROWS + 2];
            Arrays.setAll(lines, i -> i == 0 ? "code,name" : "A" + i + ",x");

            assertThatThrownBy(() -> read(lines)).hasMessageContaining("tooManyRows");
            assertThat(read(Arrays.copyOf(lines, lines.length - 1)).rows()).hasSize(InventoryFile.MOST_ROWS);
        }
    }

    @Nested
    class ARow {

        private final ItemFields present = new ItemFields(
                "Old",
                ItemType.SERVER,
                ItemStatus.IN_REPAIR,
                "S",
                null,
                null,
                null,
                "Here",
                null,
                null,
                null,
                null,
                null);

        private InventoryRow row(String header, String cells) {
            return read(header, cells).rows().get(0);
        }

        @Test
        void aMissingColumnLeavesTheItemAsItIsAndAnEmptyCellEmptiesTheField() {
            ItemFields fields = row("code,name,location", "A,New,").fields(new Checks(), present);

            assertThat(fields.location()).isNull();
            assertThat(fields.service()).isEqualTo("S");
            assertThat(fields.status()).isEqualTo(ItemStatus.IN_REPAIR);
        }

        @Test
        void whatCannotBeReadIsNotedByItsColumn() {
            Checks checks = new Checks();
            row("code,name,type,warrantyUntil", "A,New,TEAPOT,31.12.2027").fields(checks, null);

            assertThat(checks.reasons()).extracting(Reason::field).containsExactly("type", "warrantyUntil");
        }

        @Test
        void relationsAreReadFromTheItemAndConnectionsFromTheirFirstCode() {
            Checks checks = new Checks();
            Set<Relation> relations = row("code,name,relations", "B,New,runs_on:C; CONNECTED_TO:A;")
                    .relations(checks);

            assertThat(relations)
                    .containsExactly(
                            new Relation("B", RelationKind.RUNS_ON, "C"),
                            new Relation("A", RelationKind.CONNECTED_TO, "B"));
            assertThat(checks.reasons()).isEmpty();
        }

        @Test
        void anUnknownKindAndARelationToItselfAreNoted() {
            Checks checks = new Checks();
            row("code,name,relations", "B,New,EATS:C;RUNS_ON:B").relations(checks);

            assertThat(checks.reasons()).extracting(Reason::code).containsExactly("unknownRelation", "itselfRelated");
        }
    }

    @Nested
    class ThePlan {

        private final InventoryPlan plan = new InventoryPlan(List.of());

        private void add(long line, String code, String... targets) {
            Relation[] relations = Arrays.stream(targets)
                    .map(target -> Relation.of(code, RelationKind.DEPENDS_ON, target))
                    .toArray(Relation[]::new);
            plan.add(new PlannedItem(line, code, null, ItemFields.named(code, null), Set.of(relations)), List.of());
        }

        @Test
        void aTargetMayStandLaterInTheFileOrInACircle() {
            add(2, "A", "B");
            add(3, "B", "C");
            add(4, "C", "A");
            plan.resolve(Set.of());

            assertThat(plan.items()).hasSize(3);
            assertThat(plan.relations()).hasSize(3);
        }

        @Test
        void aRowThatIsLeftOutTakesThoseWithItThatNeedIt() {
            add(2, "A", "B");
            add(3, "B", "GONE");
            add(4, "C", "KNOWN");
            plan.resolve(Set.of("KNOWN"));

            assertThat(plan.items()).extracting(PlannedItem::code).containsExactly("C");
            assertThat(plan.rejections()).extracting(ImportRejection::line).containsExactly(2L, 3L);
        }

        @Test
        void theFirstRowOfAnItemCountsAndTheOthersSaySo() {
            add(2, "A");
            add(3, "A");

            assertThat(plan.items()).hasSize(1);
            assertThat(plan.rejections())
                    .containsExactly(new ImportRejection(3, "A", List.of(Reason.at("code", "repeatedCode", "A"))));
        }
    }
}
