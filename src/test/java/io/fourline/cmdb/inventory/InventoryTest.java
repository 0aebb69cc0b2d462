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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inventories as they come: told apart cell by cell, and row by row what can be taken. */
class InventoryTest {

    private static InventoryFile read(String... lines) {
        return InventoryFile.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), null);
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

            assertThatThrownBy(() -> InventoryFile.read(bytes, null))
                    .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.code())
                            .isEqualTo(code));
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1250", "ISO-8859-2"})
        void aFileIsReadInTheEncodingThatItIsSaidToBeIn(String encoding) {
            Charset charset = Charset.forName(encoding);
            byte[] bytes = "code,name\nA,Łódź é".getBytes(charset);

            ItemFields fields = InventoryFile.read(bytes, charset).rows().get(0).fields(new Checks(), null);

            assertThat(fields.name()).isEqualTo("Łódź é");
        }

        @Test
        void aByteOrderMarkGoesBeforeWhatAnybodySays() {
            byte[] bytes = "\uFEFFcode;name\nA;Łódź".getBytes(StandardCharsets.UTF_16LE);

            assertThat(InventoryFile.read(bytes, StandardCharsets.ISO_8859_1).rows())
                    .hasSize(1);
        }

        @Test
        void anotherEncodingIsSaidToBeOne() {
            byte[] latin = "code,name\nA,Łódź é".getBytes(StandardCharsets.ISO_8859_1);

            assertThatThrownBy(() -> InventoryFile.read(latin, null)).hasMessageContaining("notInEncoding");
        }

        @Test
        void theLineInWhichASpreadsheetNamesItsSeparatorIsNoRow() {
            InventoryFile file = read("sep=|", "code|name", "A|\"One, two; three\"", "B|Two|Three");

            assertThat(file.rows()).extracting(InventoryRow::line).containsExactly(3L);
            assertThat(file.rejections()).extracting(ImportRejection::line).containsExactly(4L);
        }

        @Test
        void theUsualOtherHeadingsWillDoWhereTheColumnsOwnNameDoesNotStand() {
            InventoryFile file = read("CI ID,Description,Notes,Serial number,Vendor", "A,long,short,SN-1,Orbis");

            ItemFields fields = file.rows().get(0).fields(new Checks(), null);

            assertThat(fields.name()).isEqualTo("A");
            assertThat(fields.notes()).isEqualTo("short");
            assertThat(fields.serial()).isEqualTo("SN-1");
            assertThat(fields.supplier()).isEqualTo("Orbis");
            assertThat(file.ignored()).containsExactly("Description");
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
            row("code,name,type,warrantyUntil,contractUntil", "A,New,TEAPOT,2027-02-30,12/31/2027")
                    .fields(checks, null);

            assertThat(checks.reasons())
                    .extracting(Reason::field)
                    .containsExactly("type", "warrantyUntil", "contractUntil");
        }

        @Test
        void aDayMayBeWrittenWithDots() {
            Checks checks = new Checks();
            ItemFields fields = row("code,name,warrantyUntil", "A,New,1.2.2027").fields(checks, null);

            assertThat(checks.reasons()).isEmpty();
            assertThat(fields.warrantyUntil()).isEqualTo(LocalDate.of(2027, 2, 1));
        }

        @Test
        void eachKindOfRelationMayHaveAColumnOfItsOwn() {
            Set<Relation> relations = row("code,name,Runs on,depends_on,relations", "B,New,H-1,\"D-1, D-2\",part of:P")
                    .relations(new Checks());

            assertThat(relations)
                    .containsExactly(
                            new Relation("B", RelationKind.PART_OF, "P"),
                            new Relation("B", RelationKind.RUNS_ON, "H-1"),
                            new Relation("B", RelationKind.DEPENDS_ON, "D-1"),
                            new Relation("B", RelationKind.DEPENDS_ON, "D-2"));
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

        private static final Reason WRONG = Reason.at("warrantyUntil", "malformedDay");

        private final InventoryPlan plan = new InventoryPlan(List.of());

        private void add(long line, String code, String... targets) {
            Relation[] relations = Arrays.stream(targets)
                    .map(target -> Relation.of(code, RelationKind.DEPENDS_ON, target))
                    .toArray(Relation[]::new);
            plan.add(
                    new PlannedItem(line, code, null, ItemFields.named(code, null), Set.of(relations)),
                    List.of(),
                    List.of());
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
        void aRelationToWhatIsNotThereIsLeftOutAndItsItemIsTaken() {
            add(2, "A", "B");
            add(3, "B", "GONE", "KNOWN");
            plan.add(new PlannedItem(4, "C", null, ItemFields.named("C", null), Set.of()), List.of(WRONG), List.of());
            add(5, "D", "C");
            plan.resolve(Set.of("KNOWN"));

            assertThat(plan.items()).extracting(PlannedItem::code).containsExactly("A", "B", "D");
            assertThat(plan.relations())
                    .containsExactly(
                            new Relation("A", RelationKind.DEPENDS_ON, "B"),
                            new Relation("B", RelationKind.DEPENDS_ON, "KNOWN"));
            assertThat(plan.rejections()).extracting(ImportRejection::line).containsExactly(4L);
            assertThat(plan.relationRejections())
                    .containsExactly(
                            new ImportRejection(3, "B", List.of(Reason.at("relations", "unknown", "GONE"))),
                            new ImportRejection(5, "D", List.of(Reason.at("relations", "leftOutItself", "C"))));
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
