package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Account;
import io.github.polycloud.model.Profile;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.me.Nichandle;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The account is a nichandle. */
public final class OvhAccount implements Account {
  private final Ovh ovh;

  /** A mapping on this client. */
  public OvhAccount(Ovh ovh) {
    this.ovh = ovh;
  }

  @Override
  public Profile profile() {
    Nichandle me = ovh.me().get();
    String person =
        Stream.of(me.firstname(), me.name())
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" "));
    return new Profile(
        ResponseFields.require(me.nichandle(), "nichandle"),
        me.email(),
        person.isEmpty() ? me.organisation() : person);
  }
}
