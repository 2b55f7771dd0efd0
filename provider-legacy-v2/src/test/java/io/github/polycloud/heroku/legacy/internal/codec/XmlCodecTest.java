// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.legacy.model.Key;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** XML is read and written by the libraries of the provider. */
class XmlCodecTest {
  private static final String DOCUMENT = "<key><contents>ssh-rsa AAAA</contents></key>";

  @AfterEach
  void clear() {
    System.clearProperty("javax.xml.stream.XMLInputFactory");
    System.clearProperty("javax.xml.stream.XMLOutputFactory");
  }

  @Test
  void theFactoriesOfTheApplicationAreNotUsed() throws Exception {
    System.setProperty("javax.xml.stream.XMLInputFactory", "org.example.InputFactory");
    System.setProperty("javax.xml.stream.XMLOutputFactory", "org.example.OutputFactory");
    XmlCodec codec = new XmlCodec();

    Key key = (Key) codec.read(DOCUMENT.getBytes(StandardCharsets.UTF_8), Key.class);

    assertThat(key).isNotNull();
    assertThat(key.contents()).isEqualTo("ssh-rsa AAAA");
    assertThat(new String(codec.write(key), StandardCharsets.UTF_8))
        .contains("<contents>ssh-rsa AAAA</contents>");
  }
}
