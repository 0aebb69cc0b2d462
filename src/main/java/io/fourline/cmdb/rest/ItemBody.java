package io.fourline.cmdb.rest;

import io.fourline.cmdb.ItemFields;
import io.fourline.cmdb.ItemRecord;
import io.fourline.cmdb.ItemStatus;
import io.fourline.cmdb.ItemType;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Patch;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.text.TextRule;
import java.time.LocalDate;

/** What callers send of a configuration item: all that is known of a new one, or what becomes other. */
public final class ItemBody {

    private ItemBody() {}

    /** A configuration item under a code that is not taken. */
    public record NewItem(
            String code,
            String name,
            @Omittable ItemType type,
            @Omittable ItemStatus status,
            @Omittable String service,
            @Omittable String owner,
            @Omittable String team,
            @Omittable String organisation,
            @Omittable String location,
            @Omittable String supplier,
            @Omittable String serial,
            @Omittable LocalDate warrantyUntil,
            @Omittable LocalDate contractUntil,
            @Omittable @Text(TextRule.DESCRIPTION) String notes) {

        ItemFields fields() {
            return new ItemFields(
                    name,
                    type == null ? ItemType.OTHER : type,
                    status == null ? ItemStatus.IN_USE : status,
                    service,
                    owner,
                    team,
                    organisation,
                    location,
                    supplier,
                    serial,
                    warrantyUntil,
                    contractUntil,
                    notes);
        }
    }

    /** A merge patch of a configuration item; {@code active} is another way to say RETIRED or IN_USE. */
    public record ItemPatch(
            Patch<String> name,
            Patch<ItemType> type,
            Patch<ItemStatus> status,
            Patch<Boolean> active,
            @Omittable Patch<String> service,
            @Omittable Patch<String> owner,
            @Omittable Patch<String> team,
            @Omittable Patch<String> organisation,
            @Omittable Patch<String> location,
            @Omittable Patch<String> supplier,
            @Omittable Patch<String> serial,
            @Omittable Patch<LocalDate> warrantyUntil,
            @Omittable Patch<LocalDate> contractUntil,
            @Omittable @Text(TextRule.DESCRIPTION) Patch<String> notes) {

        ItemFields over(ItemRecord present) {
            return new ItemFields(
                    name.orElse(present::name),
                    type.orElse(present::type),
                    statusOver(present),
                    service.orElse(present::service),
                    owner.orElse(present::owner),
                    team.orElse(present::team),
                    organisation.orElse(present::organisation),
                    location.orElse(present::location),
                    supplier.orElse(present::supplier),
                    serial.orElse(present::serial),
                    warrantyUntil.orElse(present::warrantyUntil),
                    contractUntil.orElse(present::contractUntil),
                    notes.orElse(present::notes));
        }

        private ItemStatus statusOver(ItemRecord present) {
            ItemStatus wanted = status.orElse(present::status);
            if (!active.present() || active.value() == wanted.isActive()) {
                return wanted;
            }
            if (status.present()) {
                throw new InvalidInput("active", "contradictsStatus", wanted.name());
            }
            return active.value() ? ItemStatus.IN_USE : ItemStatus.RETIRED;
        }
    }
}
