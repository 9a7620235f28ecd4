"""Rules for a package beside the one before it."""
from package import numbers


def compare(previous, package):
    old, new = previous.properties, package.properties
    if old["UpgradeCode"] != new["UpgradeCode"]:
        yield "E UpgradeCode has changed: both versions would be installed"
    if old["ProductCode"] == new["ProductCode"]:
        yield "E ProductCode is the same: Windows refuses the new package"
    if numbers(old["ProductVersion"])[:3] >= numbers(new["ProductVersion"])[:3]:
        yield f"E the version does not grow: {old['ProductVersion']}, {new['ProductVersion']}"
    for path in sorted(previous.paths.keys() & package.paths.keys()):
        (old_guid, old_version), (guid, version) = previous.paths[path], package.paths[path]
        if old_guid != guid:
            yield f"W {path} belongs to another component than before"
        if old_version and (not version or numbers(version) < numbers(old_version)):
            yield f"E {path}: the version went down, {old_version} to {version or 'none'}; the file would be missing after the upgrade"
