package io.fourline.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class IsoSecondProperties {

    @Property
    void theFastWayReadsWhatTheLibraryReads(
            @ForAll @LongRange(min = -62_000_000_000L, max = 253_000_000_000L) long second,
            @ForAll @IntRange(min = -17, max = 17) int hours,
            @ForAll @IntRange(max = 59) int minutes) {
        ZoneOffset offset = ZoneOffset.ofHoursMinutes(hours, hours < 0 ? -minutes : minutes);
        OffsetDateTime at = Instant.ofEpochSecond(second, 500_000_000).atOffset(offset);
        assertThat(IsoSecond.read(at.toString())).isEqualTo(at.toInstant());
    }
}
