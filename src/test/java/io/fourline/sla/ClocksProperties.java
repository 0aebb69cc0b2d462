package io.fourline.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.calendar.CalendarFixture;
import io.fourline.sla.Explanation.Kind;
import io.fourline.sla.Explanation.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ClocksProperties {

    private static final long LONG = 3 * CalendarFixture.DAY;

    private static Optional<ClockReading> read(AnyCase any, Timeline timeline, long at) {
        return Clocks.read(any.kind, timeline, any, at);
    }

    @Property(tries = 1000)
    void aDeadlineNeverMovesWhileNothingHappens(@ForAll long seed, @ForAll @LongRange(min = 0, max = LONG) long later) {
        AnyCase any = new AnyCase(seed);
        long at = any.timeline.present().from();
        Optional<ClockReading> now = read(any, any.timeline, at);
        Assume.that(now.isPresent());
        ClockReading then = read(any, any.timeline, at + later).orElseThrow();

        assertThat(then.state()).isEqualTo(now.get().state());
        assertThat(then.dueAt()).isEqualTo(now.get().dueAt());
        assertThat(then.elapsed()).isGreaterThanOrEqualTo(now.get().elapsed());
        assertThat(then.paused()).isGreaterThanOrEqualTo(now.get().paused());
        if (now.get().isBreached()) {
            assertThat(then.breachedAt()).isEqualTo(now.get().breachedAt());
        }
    }

    @Property(tries = 1000)
    void aReadingIsLateExactlyWhenMoreThanTheTargetHasElapsed(@ForAll long seed) {
        AnyCase any = new AnyCase(seed);
        Optional<ClockReading> read = read(any, any.timeline, any.at);
        Assume.that(read.isPresent());
        boolean over = read.get().elapsed() > read.get().target();
        boolean anew = any.kind == ClockKind.RESOLVE
                && any.timeline.stretches().stream().anyMatch(one -> one.phase() == Phase.RESOLVED);

        assertThat(read.get().isBreached() || !over).isTrue();
        assertThat(!read.get().isBreached() || over || anew).isTrue();
    }

    @Property(tries = 1000)
    void cuttingAStretchInTwoChangesNothing(@ForAll long seed, @ForAll @LongRange(min = 0, max = LONG) long cut) {
        AnyCase any = new AnyCase(seed);
        List<Stretch> stretches = new ArrayList<>(any.timeline.stretches());
        int last = stretches.size() - 1;
        Stretch one = stretches.get(last);
        stretches.add(new Stretch(
                one.from() + cut,
                one.phase(),
                one.waitingFor(),
                one.line(),
                one.team(),
                one.accepted(),
                one.priority(),
                one.pin()));

        assertThat(read(any, new Timeline(stretches), any.at)).isEqualTo(read(any, any.timeline, any.at));
    }

    @Property(tries = 1000)
    void anExplanationAddsUpToItsReadingAndEndsInTheDeadline(@ForAll long seed) {
        AnyCase any = new AnyCase(seed);
        Optional<Explanation> told = Clocks.explain(any.kind, any.timeline, any, any.at);
        Assume.that(told.isPresent() && !told.get().segments().isEmpty());
        ClockReading reading = told.get().reading();
        long at = any.timeline.openedAt();
        long counted = 0;
        long paused = 0;
        long ahead = 0;
        for (Segment segment : told.get().segments()) {
            long length = segment.to() - segment.from();
            assertThat(segment.from()).isEqualTo(at);
            assertThat(length).isPositive();
            at = segment.to();
            counted += segment.kind() == Kind.COUNTED && !segment.ahead() ? length : 0;
            ahead += segment.kind() == Kind.COUNTED && segment.ahead() ? length : 0;
            paused += segment.kind() == Kind.PAUSED ? length : 0;
        }

        assertThat(counted).isEqualTo(reading.elapsed());
        assertThat(paused).isEqualTo(reading.paused());
        assertThat(reading).isEqualTo(read(any, any.timeline, any.at).orElseThrow());
        boolean running = reading.state() == ClockState.RUNNING && reading.dueAt() != null && reading.dueAt() > any.at;
        if (running) {
            assertThat(at).isEqualTo(reading.dueAt());
            assertThat(counted + ahead).isEqualTo(reading.target());
        }
    }

    @Property(tries = 1000)
    void aShareOfTheTargetIsPassedWhenSoMuchHasElapsed(
            @ForAll long seed, @ForAll @LongRange(min = 1, max = 200) long percent) {
        AnyCase any = new AnyCase(seed);
        long at = any.timeline.present().from();
        Optional<ClockReading> read = read(any, any.timeline, at);
        Optional<Long> passes = Clocks.passes(any.kind, (int) percent, any.timeline, any, at);
        Assume.that(read.isPresent() && passes.isPresent() && passes.get() > at);
        long share = read.get().target() * percent / 100;

        assertThat(read(any, any.timeline, passes.get()).orElseThrow().elapsed())
                .isEqualTo(share);
        if (percent >= 100) {
            assertThat(read(any, any.timeline, passes.get() + 1).orElseThrow().elapsed())
                    .isEqualTo(share + 1);
        }
    }
}
