// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Account;
import io.github.polycloud.model.Profile;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.me.Nichandle;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The account, implemented with {@code /me}; its id is the nichandle. */
public final class OvhAccount implements Account {
  private final ApiClients clients;

  /** Creates an adapter backed by the given clients. */
  public OvhAccount(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public Profile profile() {
    Nichandle me = clients.me().get();
    String fullName =
        Stream.of(me.firstname(), me.name())
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" "));
    return new Profile(
        ResponseFields.require(me.nichandle(), "GET /me", "nichandle"),
        me.email(),
        fullName.isEmpty() ? me.organisation() : fullName);
  }
}
