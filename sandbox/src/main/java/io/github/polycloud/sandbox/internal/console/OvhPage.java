// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.http.Markup;
import io.github.polycloud.sandbox.internal.http.RequestMask;
import io.github.polycloud.sandbox.internal.ovh.protocol.Inventory;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the OVH account has: products first, then the account's own records. */
final class OvhPage {

  private static final int ITEMS = 100;

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("/dedicated/server", "Dedicated servers"),
          Map.entry("/vps", "VPS"),
          Map.entry("/domain/zone", "DNS zones"),
          Map.entry("/domain", "Domains"),
          Map.entry("/hosting/web", "Web hostings"),
          Map.entry("/ip", "IP blocks"),
          Map.entry("/cloud/project", "Public Cloud projects"),
          Map.entry("/instance", "RunAbove instances"),
          Map.entry("/me/bill", "Bills"),
          Map.entry("/me/order", "Orders"),
          Map.entry("/me/sshKey", "SSH keys"),
          Map.entry("/me/api/application", "API applications"),
          Map.entry("/me/api/credential", "Consumer keys"),
          Map.entry("/me/api/oauth2/client", "Service accounts"),
          Map.entry("/me/notification/email/history", "E-mails"));

  /** The fields that say most about an entity, as JSON pointers. */
  private static final List<Map.Entry<String, String>> FIELDS =
      List.of(
          Map.entry("Name", "/name"),
          Map.entry("Display name", "/displayName"),
          Map.entry("Description", "/description"),
          Map.entry("Subject", "/subject"),
          Map.entry("Status", "/status"),
          Map.entry("State", "/state"),
          Map.entry("Power", "/powerState"),
          Map.entry("Datacenter", "/datacenter"),
          Map.entry("Region", "/region"),
          Map.entry("IP", "/ip"),
          Map.entry("Type", "/type"),
          Map.entry("Routed to", "/routedTo/serviceName"),
          Map.entry("Date", "/date"),
          Map.entry("Last update", "/lastUpdate"),
          Map.entry("Records", "/records"),
          Map.entry("Instances", "/instances"),
          Map.entry("Expires", "/expirationDate"),
          Map.entry("Total", "/priceWithTax/text"));

  private final Backend backend;
  private final RequestMask mask;

  OvhPage(Backend backend, RequestMask mask) {
    this.backend = backend;
    this.mask = mask;
  }

  static boolean isProduct(Inventory.Listing listing) {
    return !relative(listing.path()).startsWith("/me/");
  }

  static String title(String path) {
    return TITLES.getOrDefault(relative(path), path);
  }

  /** Where a collection is on the page. */
  static String url(String path) {
    return Frame.Tab.OVH.url() + "#" + id(path);
  }

  Markup content() {
    List<Inventory.Listing> listings = backend.inventory(ITEMS);
    return Markup.of(
        "%s\n%s",
        Markup.each(listings.stream().filter(OvhPage::isProduct).toList(), this::section),
        Markup.each(
            listings.stream().filter(listing -> !isProduct(listing)).toList(), this::section));
  }

  private Markup section(Inventory.Listing listing) {
    String id = id(listing.path());
    return Markup.of(
        """
        <section aria-labelledby="%s">
        <div class="heading"><h2 id="%s">%s <span class="size">%s</span></h2>
        <code>%s</code></div>
        %s%s
        </section>\
        """,
        id,
        id,
        title(listing.path()),
        listing.size(),
        listing.path(),
        items(listing),
        Markup.of("<p class=\"none\">The other %s are not shown.</p>", listing.size() - ITEMS)
            .when(listing.size() > ITEMS));
  }

  private Markup items(Inventory.Listing listing) {
    Table<Inventory.Item> table =
        new Table<Inventory.Item>(title(listing.path())).column("Id", item -> Text.code(item.id()));
    for (Map.Entry<String, String> field : FIELDS) {
      if (listing.items().stream().anyMatch(item -> isWorthwhile(item, field.getValue()))) {
        table.column(
            field.getKey(), item -> Text.value(item.document().at(field.getValue()).asString("")));
      }
    }
    return table
        .column(
            "Document",
            "document",
            item ->
                Markup.of(
                    "<details><summary>JSON<span class=\"unseen\"> of %s</span></summary>"
                        + "<pre><code>%s</code></pre></details>",
                    item.id(), Text.indented(mask.document(item.document()))))
        .of(listing.items(), "There are none.");
  }

  /** Whether a field tells something that the id does not. */
  private static boolean isWorthwhile(Inventory.Item item, String pointer) {
    JsonNode value = item.document().at(pointer);
    return value.isValueNode() && !value.isNull() && !value.asString("").equals(item.id());
  }

  /** The path without the prefix of the API. */
  private static String relative(String path) {
    int version = path.indexOf("/1.0/");
    return version < 0 ? path : path.substring(version + "/1.0".length());
  }

  private static String id(String path) {
    return relative(path).substring(1).replace('/', '-');
  }
}
