#include "core/session/rulebook_diff.h"

#include "core/base/phrase.h"
#include "core/io/rulebook_file.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view editedMark = "-edited";

bool isItem(const RulebookParameter& parameter, const std::string& listPointer) {
    return parameter.pointer.starts_with(listPointer + "/");
}

/// The stated values of a document as they are compared. Items of lists stand for their list only where the other
/// document has as many.
class StatedValues {
public:
    explicit StatedValues(const std::string& document) {
        for (RulebookParameter& parameter : rulebookParameters(document))
            if (parameter.stated) list_.push_back(std::move(parameter));
        for (std::size_t i = 0; i < list_.size(); ++i)
            places_.emplace(list_[i].pointer, i);
    }

    const std::vector<RulebookParameter>& list() const { return list_; }
    const RulebookParameter* find(const std::string& pointer) const {
        const auto found = places_.find(pointer);
        return found == places_.end() ? nullptr : &list_[found->second];
    }

private:
    std::vector<RulebookParameter> list_;
    std::map<std::string, std::size_t> places_;
};

bool isList(const RulebookParameter& parameter) {
    return parameter.value.starts_with('[');
}

/// Whether two lists hold the same places, so that their items may be set beside each other.
bool sameShape(const RulebookParameter& one, const RulebookParameter& other) {
    const Json a = Json::parse(one.value, nullptr, false), b = Json::parse(other.value, nullptr, false);
    return a.is_array() && b.is_array() && a.size() == b.size();
}

class Differ {
public:
    Differ(const std::string& published, const std::string& own) : published_(published), own_(own) {}

    std::vector<RulebookChange> run() {
        walk(published_, own_, true);
        walk(own_, published_, false);
        return std::move(changes_);
    }

private:
    void walk(const StatedValues& from, const StatedValues& to, bool fromPublished) {
        std::string whole; // list whose items are not looked at one by one
        for (const RulebookParameter& parameter : from.list()) {
            if (!whole.empty() && isItem(parameter, whole)) continue;
            whole.clear();
            const RulebookParameter* other = to.find(parameter.pointer);
            if (isList(parameter)) {
                const bool items = other && isList(*other) && sameShape(parameter, *other);
                if (items) continue;
                whole = parameter.pointer;
            }
            if (!fromPublished && other) continue; // told already
            if (other && sameValue(parameter.value, other->value)) continue;
            if (fromPublished)
                add(parameter, parameter.value, other ? std::optional(other->value) : std::nullopt, parameter.assumed);
            else
                add(parameter, std::nullopt, parameter.value, {});
        }
    }

    void add(const RulebookParameter& parameter, std::optional<std::string> published, std::optional<std::string> own,
             std::string assumed) {
        changes_.push_back({parameter.pointer, std::move(published), std::move(own), parameter.spec.unit,
                            parameter.spec.meaning, std::move(assumed)});
    }

    StatedValues published_;
    StatedValues own_;
    std::vector<RulebookChange> changes_;
};

bool isObject(const std::string& document) {
    return Json::parse(document, nullptr, false).is_object();
}

std::string withoutMark(const std::string& version) {
    return version.ends_with(editedMark) ? version.substr(0, version.size() - editedMark.size()) : version;
}

/// Text that is no JSON value is a word.
Json valueOf(const std::string& text) {
    Json parsed = Json::parse(text, nullptr, false);
    return parsed.is_discarded() ? Json(text) : parsed;
}

void erase(Json& document, const Json::json_pointer& place) {
    if (!document.contains(place)) return;
    Json& parent = document[place.parent_pointer()];
    if (parent.is_array())
        parent.erase(static_cast<std::size_t>(std::stoul(place.back())));
    else
        parent.erase(place.back());
}

constexpr std::string_view ownMark = "own value; published: ";

const Json* markAt(const Json& marks, const std::string& pointer) {
    const auto found = marks.find(pointer);
    return found == marks.end() ? nullptr : &*found;
}

Json marksOf(const Json& document) {
    const auto marks = document.find("assumed");
    return marks != document.end() && marks->is_object() ? *marks : Json::object();
}

/// Marks each change as the person's own value, unless the file gives its own reason; a value that is as published
/// again has its published mark, if any.
void markOwn(Json& document, const Json& published, const std::vector<RulebookChange>& changes) {
    const Json publishedMarks = marksOf(published), before = marksOf(document);
    Json marks = Json::object();
    for (const auto& [pointer, why] : before.items()) {
        const bool ours = why.is_string() && why.get_ref<const std::string&>().starts_with(ownMark);
        if (!ours) marks[pointer] = why;
    }
    for (const auto& [pointer, why] : publishedMarks.items())
        if (!marks.contains(pointer)) marks[pointer] = why;
    for (const RulebookChange& change : changes) {
        const Json* present = markAt(marks, change.pointer);
        const Json* theirs = markAt(publishedMarks, change.pointer);
        const bool reasoned = present && (!theirs || *present != *theirs);
        if (change.own && !reasoned) marks[change.pointer] = std::string(ownMark) + change.published.value_or("none");
    }
    document["assumed"] = std::move(marks);
}

Result<std::shared_ptr<const Rulebook>> read(const Json& document, const std::string& name) {
    Result<RulebookFile> file = readRulebook(document.dump(2), name);
    if (!file) return tl::unexpected<Error>(file.error());
    return std::make_shared<const Rulebook>(std::move(file->rulebook));
}

Result<void> checkName(const char* field, const std::string& text) {
    if (text.empty()) return failure(Reason::MissingField, {field});
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
    });
    if (plain) return {};
    return failure(Reason::BadValue,
                   {field, text, QT_TRANSLATE_NOOP("expected", "letters, digits, hyphens and underscores")});
}

} // namespace

bool sameValue(const std::string& one, const std::string& other) {
    if (one == other) return true;
    const Json a = Json::parse(one, nullptr, false), b = Json::parse(other, nullptr, false);
    return !a.is_discarded() && a == b;
}

Result<std::vector<RulebookChange>> rulebookDiff(const std::string& published, const std::string& own) {
    for (const std::string* document : {&published, &own})
        if (!isObject(*document)) return failure(Reason::BadSyntax, {QT_TRANSLATE_NOOP("expected", "no JSON object")});
    return Differ(published, own).run();
}

std::string basisOf(const Rulebook& rulebook) {
    const Json document = Json::parse(rulebook.document, nullptr, false);
    if (document.is_object() && document.contains("based_on") && document["based_on"].is_string())
        return document["based_on"].get<std::string>();
    return rulebook.id + "@" + withoutMark(rulebook.version);
}

Result<std::shared_ptr<const Rulebook>> withValue(const Rulebook& rulebook,
                                                  const std::shared_ptr<const Rulebook>& published,
                                                  const std::string& pointer, const std::optional<std::string>& value) {
    Json document = Json::parse(rulebook.document, nullptr, false);
    const Json basis = Json::parse(published->document, nullptr, false);
    try {
        const Json::json_pointer place(pointer);
        if (value)
            document[place] = valueOf(*value);
        else
            erase(document, place);
    } catch (const std::exception&) { // a pointer into a list that is shorter, or no pointer
        return failure(Reason::UnknownParameter, {pointer}, Place{{}, 0, 0, pointer});
    }
    const Result<std::vector<RulebookChange>> changes = rulebookDiff(published->document, document.dump());
    if (!changes) return tl::unexpected<Error>(changes.error());
    if (changes->empty()) return published;
    markOwn(document, basis, *changes);
    document["version"] = withoutMark(rulebook.version) + std::string(editedMark);
    document["based_on"] = basisOf(*published);
    return read(document, rulebook.id + "@" + rulebook.version);
}

Result<std::shared_ptr<const Rulebook>> renamedRulebook(const Rulebook& rulebook, const RulebookName& name) {
    if (const Result<void> checked = checkName("id", name.id); !checked) return tl::unexpected<Error>(checked.error());
    if (const Result<void> checked = checkName("version", name.version); !checked)
        return tl::unexpected<Error>(checked.error());
    if (name.name.empty()) return failure(Reason::MissingField, {"name"});
    Json document = Json::parse(rulebook.document, nullptr, false);
    const std::string basis = basisOf(rulebook);
    document["id"] = name.id;
    document["version"] = name.version;
    document["name"] = name.name;
    if (basis != name.id + "@" + name.version) document["based_on"] = basis;
    if (const std::string lead = "Own values, based on "; !rulebook.source.starts_with(lead))
        document["source"] = lead + basis + ". " + rulebook.source;
    return read(document, name.id + "@" + name.version);
}

} // namespace marginscope
