// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.api.Me;
import java.util.HashMap;
import java.util.Map;

class MeOperationsTest extends OvhOperations<Me> {
  MeOperationsTest() {
    super(Me.class);
  }

  @Override
  protected void runScenario(Me me) {
    String city = me.get().city();
    Map<String, Object> fields = new HashMap<>(Map.of("spareEmail", "spare@example.com"));
    fields.put("phone", null);
    me.update(fields);
    assertThat(me.get().spareEmail()).isEqualTo("spare@example.com");
    assertThat(me.get().phone()).isNull();
    assertThat(me.get().city()).isEqualTo(city);
  }
}
