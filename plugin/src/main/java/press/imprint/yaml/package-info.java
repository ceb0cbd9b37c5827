/** Reads YAML 1.2 as keys and values that know their places, every mistake a finding. */
package press.imprint.yaml;
