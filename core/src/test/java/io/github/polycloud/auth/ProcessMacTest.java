// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code that identifies credentials within the process. */
final class ProcessMacTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "heroku", "a longer text with é and \uD83D\uDE00, beyond one block of 64"})
  void itIsTheHmacOfTheJvm(String text) throws GeneralSecurityException {
    byte[] key = new byte[64];
    new Random(1).nextBytes(key);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    mac.update(bytes);

    assertThat(new ProcessMac(key).add(text).text())
        .isEqualTo(HexFormat.of().formatHex(mac.doFinal()));
  }

  @Test
  void theLimitsOfTextsMatter() {
    assertThat(new ProcessMac().add("ab").add("c").text())
        .isEqualTo(new ProcessMac().add("ab").add("c").text())
        .isNotEqualTo(new ProcessMac().add("a").add("bc").text());
  }
}
