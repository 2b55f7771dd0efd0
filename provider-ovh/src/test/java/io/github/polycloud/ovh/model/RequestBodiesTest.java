// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.ovh.model.auth.CredentialUpdate;
import io.github.polycloud.ovh.model.cloud.NewInstance;
import io.github.polycloud.ovh.model.cloud.NewInstances;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerUpdate;
import io.github.polycloud.ovh.model.hosting.DatabaseCapability;
import io.github.polycloud.ovh.model.hosting.DatabaseType;
import io.github.polycloud.ovh.model.hosting.NewDatabase;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Omitted fields of an update are not sent; cleared fields are sent as null. */
class RequestBodiesTest {
  @Test
  void anEmptyUpdateIsAnEmptyObject() {
    assertThat(json(DedicatedServerUpdate.builder().build())).isEqualTo("{}");
  }

  @Test
  void aClearedFieldIsANull() {
    assertThat(json(DedicatedServerUpdate.builder().bootId(7L).rescueMail(null).build()))
        .isEqualTo("{\"bootId\":7,\"rescueMail\":null}");
    assertThat(json(CredentialUpdate.allowedFromAnywhere())).isEqualTo("{\"allowedIPs\":null}");
  }

  @Test
  void severalInstancesAreSentAsOneInstanceAndANumber() {
    NewInstance alike = NewInstance.builder("web", "flavor", "GRA11").imageId("image").build();
    assertThat(json(new NewInstances(3, alike)))
        .isEqualTo(
            "{\"number\":3,\"name\":\"web\",\"flavorId\":\"flavor\",\"region\":\"GRA11\","
                + "\"imageId\":\"image\"}");
  }

  @Test
  void aFieldThatTheServiceMisspellsIsSentAsTheServiceExpectsIt() {
    assertThat(
            json(NewDatabase.builder(DatabaseType.MYSQL, "shop", DatabaseCapability.LOCAL).build()))
        .isEqualTo("{\"type\":\"mysql\",\"user\":\"shop\",\"capabilitie\":\"local\"}");
  }

  private static String json(Object body) {
    return new String(JsonCodec.plain().encode(body, body.getClass()), StandardCharsets.UTF_8);
  }
}
