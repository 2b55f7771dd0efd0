// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CertificatesTest {

  private static final Set<String> NAMES = Set.of("localhost");

  @Test
  void anAuthorityIsCreatedOnFirstUse() throws Exception {
    Certificates certificates = Certificates.of(NAMES);
    assertThat(certificates.encoded()).isEmpty();

    assertThat(certificates.serverContext()).isSameAs(certificates.serverContext());

    assertThat(certificates.encoded()).isNotEmpty().isEqualTo(certificates.encoded());
  }

  @Test
  void anAuthorityThatWasSavedIsUsedAgain() throws Exception {
    try (Certificates first = Certificates.of(NAMES);
        Certificates unused = Certificates.of(NAMES, first.encoded())) {
      Path file = first.file();
      assertThat(unused.encoded()).isEmpty();

      try (Certificates again = Certificates.of(NAMES, first.encoded())) {
        assertThat(again.encoded()).isEqualTo(first.encoded());
        assertThat(again.file()).isNotEqualTo(file).hasSameBinaryContentAs(file);
      }
    }
    assertThatThrownBy(() -> Certificates.of(NAMES, new byte[] {1}))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void theFileIsDeletedOnCloseAndNotCreatedLater() {
    Certificates certificates = Certificates.of(NAMES);
    Path file = certificates.file();
    assertThat(file).exists().isEqualTo(certificates.file());
    Certificates unused = Certificates.of(NAMES);

    certificates.close();
    unused.close();

    assertThat(file).doesNotExist();
    assertThat(certificates.file()).isEqualTo(file);
    assertThatThrownBy(unused::file)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the sandbox is closed");
  }
}
