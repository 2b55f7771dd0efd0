// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.Domains;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ConflictException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.model.Domain;
import io.github.polycloud.paging.Paged;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Domains implemented with {@code /apps/{app}/domains}, which says nothing about the DNS. */
public final class LegacyDomains implements Domains {
  private final Supplier<io.github.polycloud.heroku.legacy.api.Domains> domains;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyDomains(Supplier<io.github.polycloud.heroku.legacy.api.Domains> domains) {
    this.domains = domains;
  }

  @Override
  public Paged<Domain> list(String app) {
    return Paged.ofSinglePage(() -> byHostname(app));
  }

  /**
   * Looks at the list first, because some services accept a domain of the app once more. A retry
   * may meet the domain that the first attempt added.
   */
  @Override
  public Domain add(String app, String hostname) {
    if (byHostname(app).stream().anyMatch(known -> isCalled(known, hostname))) {
      throw CloudException.of(
          ErrorKind.CONFLICT, "heroku-legacy: app " + app + " already has the domain " + hostname);
    }
    try {
      domains.get().create(app, Form.of("domain_name[domain]", hostname));
    } catch (ConflictException e) {
      if (byHostname(app).stream().noneMatch(known -> isCalled(known, hostname))) {
        throw e;
      }
    }
    return domain(hostname.toLowerCase(Locale.ROOT));
  }

  @Override
  public void remove(String app, String hostname) {
    domains.get().delete(app, hostname);
  }

  private List<Domain> byHostname(String app) {
    return domains.get().list(app).items().stream()
        .map(domain -> domain(domain.domain()))
        .sorted(Comparator.comparing(Domain::hostname))
        .toList();
  }

  private static boolean isCalled(Domain domain, String hostname) {
    return domain.hostname().equalsIgnoreCase(hostname);
  }

  private static Domain domain(String hostname) {
    return new Domain(hostname, null, null);
  }
}
