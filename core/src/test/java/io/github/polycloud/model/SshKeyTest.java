// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import static io.github.polycloud.error.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Public SSH keys; the fingerprints are those of {@code ssh-keygen -l}. */
final class SshKeyTest {
  private static final String ED25519 =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAcdVfCyYRWHS89e+l35idgActRWr6TcTSl42rXOgSbP";
  private static final String SHA256 = "SHA256:FI122S0xhoLunHIufg3c0BQW3Ayqs6j2utccB5EHLoQ";
  private static final String MD5 = "e8:ab:4a:47:2e:10:a1:0c:fa:97:b0:2b:ba:9e:57:a3";
  private static final SshKey KEY = new SshKey("laptop", ED25519 + " laptop", null);

  @ParameterizedTest
  @CsvSource({
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAcdVfCyYRWHS89e+l35idgActRWr6TcTSl42rXOgSbP,"
        + " SHA256:FI122S0xhoLunHIufg3c0BQW3Ayqs6j2utccB5EHLoQ,"
        + " MD5:e8:ab:4a:47:2e:10:a1:0c:fa:97:b0:2b:ba:9e:57:a3",
    "ecdsa-sha2-nistp256"
        + " AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBFVoMnB1H8MooBbkplJxPoZoXC5lfZvWuQdbChMbbCOA/Jh2QMhSIF89yefIh5TgKuwkK/7ygC5ZtGtAxpgSpsY=,"
        + " SHA256:7JC6YL7ZmrG3yoMZFN2awJI2GZvE5Md+UlSeK7Etvw8,"
        + " MD5:5b:85:28:e4:10:5d:f6:bd:2f:56:92:77:86:1b:02:d3",
    "ssh-rsa"
        + " AAAAB3NzaC1yc2EAAAADAQABAAABAQC5WUaRU/80tJft78GaZbSGO4rmKcD1mWR4f+mvjM0r4c4m/YNX3QnqXfryRm3wZgXfs2OkropzhFDj/tmjWBFoaqR37PbW/81PUtYcetG8hD0QMZs6R8Elgi4OHmzW3W2wmAdU0qu5sYEiMufnKPKng7iVtc8AIxlVTCa67boTRrWUFIEg6vXbdylzM6Ig1b3mSWlR8086GbhCnnEZiw0Q3TpzVclYlIRRmefrpRp/p2seWuTZt2HGM6dkEZInJGOh1nnOshe3L+itDm463gQBqUzT5uXhkBKgeQAkWw7XD0Ly1HjRh7XG/oMhb9FSiJTikwCozrF0WVJRgdWTdDIN,"
        + " SHA256:zTb0lyxFLSFFAdwiS4zim8XWBl6dlqxdvmy23dcVm1o,"
        + " MD5:44:39:2d:4d:b6:17:88:65:76:35:b3:3e:81:a1:7d:86"
  })
  void fingerprintsAreThoseOfSshKeygen(String line, String sha256, String md5) {
    SshKey key = new SshKey("any", line, null);

    assertThat(key.sha256()).isEqualTo(sha256);
    assertThat(key.hasFingerprint(sha256)).isTrue();
    assertThat(key.hasFingerprint(md5)).isTrue();
    assertThat(key.hasFingerprint(md5.substring("MD5:".length()))).isTrue();
  }

  @Test
  void otherTextsAreNoFingerprintOfTheKey() {
    assertThat(KEY.hasFingerprint(SHA256)).isTrue();
    assertThat(KEY.hasFingerprint(MD5.toUpperCase(Locale.ROOT))).isTrue();
    assertThat(KEY.hasFingerprint(SHA256 + "=")).isFalse();
    assertThat(KEY.hasFingerprint("laptop")).isFalse();
    assertThat(new SshKey("laptop", ED25519, "fp-1").hasFingerprint("fp-1")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ssh-rsa", "ssh-rsa ****", "ssh-rsa (hidden by the provider)"})
  void aKeyThatTheProviderDoesNotShowHasNoFingerprint(String line) {
    SshKey hidden = new SshKey("hidden", line, null);

    assertThat(hidden.sha256()).isEmpty();
    assertThat(hidden.hasFingerprint("")).isFalse();
    assertThat(hidden.hasFingerprint("MD5:")).isFalse();
    assertThat(hidden.sameAs(ED25519)).isFalse();
  }

  @Test
  void commentsAndSpacesAreNotCompared() {
    assertThat(KEY.sameAs(ED25519)).isTrue();
    assertThat(KEY.sameAs("  " + ED25519.replace(" ", "\t ") + " me@work, 2nd floor\n")).isTrue();
    assertThat(KEY.sameAs(ED25519.replace("SbP", "SbQ"))).isFalse();
    assertFails(ErrorKind.INVALID_REQUEST, () -> KEY.sameAs("laptop"));
  }

  @Test
  void aPublicKeyHasTypeKeyAndComment() {
    SshPublicKey key = SshPublicKey.of(ED25519 + "  me at home ");

    assertThat(key.type()).isEqualTo("ssh-ed25519");
    assertThat(key.comment()).isEqualTo("me at home");
    assertThat(key.text()).isEqualTo(ED25519 + " me at home");
    assertThat(key.withComment("laptop").text()).isEqualTo(ED25519 + " laptop");
    assertThat(SshPublicKey.of(ED25519).text()).isEqualTo(ED25519);
    assertThat(SshPublicKey.of("sk-ssh-ed25519@openssh.com AAAAGnNrLXNz").type())
        .isEqualTo("sk-ssh-ed25519@openssh.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ssh-ed25519", "hello world", "ssh-ed25519 AAAA\nssh-ed25519 AAAAC3Nz"})
  void whatIsNoPublicKeyIsRejectedAndNotQuoted(String line) {
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SshPublicKey.of(line)))
        .hasMessage("a public key must be one line: type, base64, comment");
  }

  @Test
  void aPrivateKeyIsRejectedAndNotQuoted() {
    for (String type : new String[] {"OPENSSH ", "RSA ", "EC ", "ENCRYPTED ", ""}) {
      String file = "-----BEGIN " + type + "PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n";
      assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SshPublicKey.of(file)))
          .hasMessageContaining("private key")
          .hasMessageContaining(".pub")
          .hasMessageNotContaining("b3Bl");
    }
    for (String text :
        new String[] {
          "ssh-ed25519 b3BlbnNzaC1rZXktdjEA", "PuTTY-User-Key-File-2: ssh-rsa\nAAAAB3Nz"
        }) {
      assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SshPublicKey.of(text)))
          .hasMessageContaining("private key");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "a\nb", "a/b", "ä"})
  void aNameHasFewCharacters(String name) {
    SshPublicKey key = SshPublicKey.of(ED25519);
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> key.withComment(name)))
        .hasMessage("key name must consist of letters, digits and . _ @ -");
  }
}
