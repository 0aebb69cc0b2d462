package io.fourline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrottleTest {

    @Test
    void allAddressesOfOneIpv6CustomerCountTogether() {
        assertThat(Throttle.network("2001:db8:1:2::17"))
                .isEqualTo(Throttle.network("2001:db8:1:2:ffff:1:2:3"))
                .isNotEqualTo(Throttle.network("2001:db8:1:3::17"));
    }

    @Test
    void ipv4AddressesCountOneByOneHoweverTheyAreWritten() {
        assertThat(Throttle.network("192.0.2.7")).isEqualTo("192.0.2.7").isNotEqualTo(Throttle.network("192.0.2.8"));
        assertThat(Throttle.network("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    }
}
