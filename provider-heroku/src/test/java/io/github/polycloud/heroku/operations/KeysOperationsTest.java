// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Keys;
import io.github.polycloud.heroku.model.account.Key;
import io.github.polycloud.heroku.model.account.NewKey;
import org.junit.jupiter.api.Test;

class KeysOperationsTest extends HerokuOperations<Keys> {
  private static final String LINE =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl ann@laptop";

  KeysOperationsTest() {
    super(Keys.class);
  }

  @Override
  protected void runScenario(Keys keys) {
    Key added = keys.create(new NewKey(LINE));
    assertThat(added.comment()).isEqualTo("ann@laptop");
    assertThat(keys.get(added.fingerprint())).isEqualTo(keys.get(added.id())).isEqualTo(added);
    assertThat(keys.list()).contains(added);
    assertThat(keys.delete(added.fingerprint()).id()).isEqualTo(added.id());
    assertThat(keys.list()).doesNotContain(added);
  }

  @Test
  void aMalformedKeyIsRejected() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> api(Keys.class).create(new NewKey("hello")));
  }
}
