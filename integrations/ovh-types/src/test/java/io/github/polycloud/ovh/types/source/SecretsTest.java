// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.model.TypeRef;
import io.github.polycloud.ovh.types.model.TypeRef.Simple;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "rescuePassword",
        "secretKey",
        "access_token",
        "apiKey",
        "userData",
        "bootScript",
        "kubeconfig",
        "applicationSecret"
      })
  void textWithTheNameOfASecretIsOne(String name) {
    assertThat(Secrets.isSecret(name, Simple.STRING)).isTrue();
    assertThat(Secrets.isSecret(name, new TypeRef.Listing(Simple.STRING))).isTrue();
    assertThat(Secrets.isSecret(name, Simple.BOOLEAN)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"description", "subscription", "tokenId", "credentialId", "key", "name"})
  void otherTextIsNone(String name) {
    assertThat(Secrets.isSecret(name, Simple.STRING)).isFalse();
    assertThat(Secrets.isSecret(name, Simple.PASSWORD)).isTrue();
  }

  @Test
  void addressBesideAPasswordContainsIt() {
    Field url = field("pdfUrl", Simple.STRING);

    assertThat(Secrets.isSecret(url, List.of(url, field("password", Simple.STRING)))).isTrue();
    assertThat(Secrets.isSecret(url, List.of(url, field("pin", Simple.PASSWORD)))).isTrue();
    assertThat(Secrets.isSecret(url, List.of(url, field("name", Simple.STRING)))).isFalse();
  }

  private static Field field(String name, TypeRef type) {
    return new Field(name, type, false, false, false);
  }
}
