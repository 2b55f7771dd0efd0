// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.List;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/**
 * Apps.
 *
 * @param items the entries; empty if there are none
 * @since 0.1.0
 */
@JsonRootName("apps")
public record AppList(
    @JacksonXmlElementWrapper(useWrapping = false) @JacksonXmlProperty(localName = "app")
        List<App> items) {
  /** Treats absent items as an empty list. */
  public AppList {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
