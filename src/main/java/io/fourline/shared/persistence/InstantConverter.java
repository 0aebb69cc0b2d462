package io.fourline.shared.persistence;

import io.fourline.shared.time.Instants;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;

/**
 * Keeps instants as whole microseconds since the epoch, so that no driver, session or JVM zone can shift them (a zoned
 * column read through {@code java.sql.Timestamp} is ambiguous in the hour that a summer-time change repeats).
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Long> {

    @Override
    public Long convertToDatabaseColumn(Instant instant) {
        return Instants.toMicros(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Long micros) {
        return Instants.ofMicros(micros);
    }
}
