// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpBlockTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1/32,127.0.0.1,true",
    "127.0.0.1,127.0.0.1,true",
    "127.0.0.1/32,127.0.0.2,false",
    "203.0.113.8/29,203.0.113.15,true",
    "203.0.113.8/29,203.0.113.16,false",
    "0.0.0.0/0,198.51.100.1,true",
    "2001:db8::/32,2001:db8:1::1,true",
    "2001:db8::/32,2001:db9::1,false",
    "0.0.0.0/0,2001:db8::1,false"
  })
  void aBlockHoldsTheAddressesThatShareItsPrefix(String block, String address, boolean held) {
    assertThat(IpBlock.parse(block).orElseThrow().contains(address)).isEqualTo(held);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "dead.beef",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/8/8",
        "::/x"
      })
  void whatIsNotNumericIsNoBlock(String text) {
    assertThat(IpBlock.parse(text)).isEmpty();
  }
}
