// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import io.github.polycloud.ovh.types.model.Parameter;
import io.github.polycloud.ovh.types.model.Parameter.Location;
import io.github.polycloud.ovh.types.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of an operation. */
final class OperationParameters {
  private static final Pattern IN_PATH = Pattern.compile("\\{([^{}]*)}");

  private OperationParameters() {}

  /**
   * Returns the parameters with those of the path first, in its order. One that only the path has
   * is text; one that the path does not have is left out, and so is one that is described twice.
   */
  static List<Parameter> complete(String path, List<Parameter> described) {
    Map<String, Parameter> byName = new LinkedHashMap<>();
    for (Parameter parameter : described) {
      byName.putIfAbsent(parameter.location() + " " + parameter.name(), parameter);
    }
    List<Parameter> result = new ArrayList<>();
    Matcher matcher = IN_PATH.matcher(path);
    while (matcher.find()) {
      String name = matcher.group(1);
      Parameter parameter = byName.get(Location.PATH + " " + name);
      Parameter found =
          parameter != null
              ? parameter
              : new Parameter(name, Location.PATH, TypeRef.Simple.STRING, true);
      if (!result.contains(found)) {
        result.add(found);
      }
    }
    byName.values().stream()
        .filter(parameter -> parameter.location() != Location.PATH)
        .sorted(Comparator.comparing(Parameter::location))
        .filter(parameter -> !parameter.name().isEmpty())
        .forEach(result::add);
    return result;
  }
}
