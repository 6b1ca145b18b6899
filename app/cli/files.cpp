#include "app/cli/options.h"

#include "core/report/messages.h"
#include "core/report/number_text.h"
#include "core/session/rulebook_schema.h"

#include <algorithm>
#include <iostream>

namespace marginscope::cli {

namespace {

Result<std::optional<FileFormat>> namedFormat(const std::string& word) {
    if (word.empty()) return std::optional<FileFormat>();
    const Result<FileFormat> format = findFormat(word);
    if (!format) return tl::unexpected<Error>(format.error());
    return std::optional(*format);
}

int listRulebooks() {
    std::size_t idWidth = 0, nameWidth = 0;
    for (const RulebookSummary& rulebook : bundledRulebooks()) {
        idWidth = std::max(idWidth, rulebook.id.size() + rulebook.version.size() + 3);
        nameWidth = std::max(nameWidth, rulebook.name.size() + 2);
    }
    for (const RulebookSummary& rulebook : bundledRulebooks())
        std::cout << fitted(rulebook.id + "@" + rulebook.version, idWidth, false)
                  << fitted(rulebook.name, nameWidth, false) << rulebook.source << "\n";
    return Modelled;
}

int printSchema(const std::string& format) {
    std::cout << rulebookSchemaText(format == "markdown" ? SchemaFormat::Markdown : SchemaFormat::Json) << "\n";
    return Modelled;
}

int printRulebook(const std::string& id, const std::vector<std::string>& sets, const std::string& store) {
    RunOptions options;
    options.sets = sets;
    const Result<RunSources> sources = runSources(options);
    if (!sources) return fail(sources.error());
    const Result<LoadedRulebook> rulebook = loadRulebook(id, sources->overrides, store);
    if (!rulebook) return fail(rulebook.error(), sources->overrides);
    tell({}, rulebook->notices);
    std::cout << rulebook->rulebook->document << "\n";
    return Modelled;
}

int convert(const std::string& in, const std::string& out, const std::string& as) {
    const auto format = namedFormat(as);
    if (!format) return fail(format.error());
    const Result<Converted> converted = convertFile(in, out, *format);
    if (!converted) return fail(converted.error());
    tell(converted->problems, converted->notices);
    return converted->problems.empty() ? Modelled : SomeNotModelled;
}

int import(const std::vector<std::string>& files, const std::string& as, const std::string& store, bool dryRun) {
    const auto format = namedFormat(as);
    if (!format) return fail(format.error());
    int status = Modelled;
    for (const std::string& file : files) {
        const Result<Imported> imported = importFile(file, store, dryRun, *format);
        if (!imported) {
            status = std::max(status, fail(imported.error()));
            continue;
        }
        tell(imported->problems, imported->notices);
        std::cout << file << ": " << imported->kind << " “" << imported->name << "”, " << imported->rows << " rows"
                  << (imported->problems.empty() ? "" : ", " + std::to_string(imported->problems.size()) + " not read")
                  << (dryRun ? " (dry run)" : "") << "\n";
        if (!imported->problems.empty()) status = std::max<int>(status, SomeNotModelled);
    }
    return status;
}

int listComparisons(const std::string& store) {
    const Result<std::vector<ComparisonEntry>> kept = keptComparisons(store);
    if (!kept) return fail(kept.error());
    for (const ComparisonEntry& entry : *kept)
        std::cout << fitted(std::to_string(entry.id), 6, false) << fitted(formatTimestamp(entry.created), 26, false)
                  << fitted(entry.rulebookId + "@" + entry.rulebookVersion, 24, false) << entry.portfolio << ": "
                  << entry.label << "\n";
    return Modelled;
}

int printComparison(std::int64_t id, const std::string& store) {
    const Result<std::string> document = keptComparison(id, store);
    if (!document) return fail(document.error());
    std::cout << *document << std::flush;
    return Modelled;
}

} // namespace

void addFiles(CLI::App& app, int& status) {
    struct Options {
        std::string id, in, out, as, store, schema;
        std::vector<std::string> files, sets;
        bool dryRun = false;
        std::int64_t comparison = 0;
    };
    auto options = std::make_shared<Options>();

    CLI::App* rulebooks = app.add_subcommand("rulebooks", "List the rulebooks, or print one as JSON");
    rulebooks->add_option("ID", options->id, "ID or ID@VERSION");
    rulebooks->add_option("--set", options->sets, "override a parameter before printing: POINTER=VALUE")
        ->expected(1)
        ->take_all();
    rulebooks->add_option("--store", options->store, "store file");
    rulebooks
        ->add_option("--schema", options->schema,
                     "print every key a rulebook file may state, with unit, range and meaning")
        ->expected(0, 1)
        ->default_str("json")
        ->check(CLI::IsMember({"json", "markdown"}));
    rulebooks->callback([options, rulebooks, &status] {
        if (rulebooks->count("--schema") > 0) {
            status = printSchema(options->schema);
            return;
        }
        status = options->id.empty() ? listRulebooks() : printRulebook(options->id, options->sets, options->store);
    });

    CLI::App* comparisons =
        app.add_subcommand("comparisons", "List the comparisons kept in the store, or print one as JSON");
    comparisons->add_option("NUMBER", options->comparison, "number of a kept comparison");
    comparisons->add_option("--store", options->store, "store file");
    comparisons->callback([options, &status] {
        status = options->comparison == 0 ? listComparisons(options->store)
                                          : printComparison(options->comparison, options->store);
    });

    CLI::App* converting = app.add_subcommand("convert", "Write a book or a market in another format");
    converting->add_option("IN", options->in, "file to read")->required();
    converting->add_option("OUT", options->out, "file to write: .json or .csv")->required();
    converting->add_option("--as", options->as, "format of IN where its content does not tell");
    converting->callback([options, &status] { status = convert(options->in, options->out, options->as); });

    CLI::App* importing = app.add_subcommand("import", "Read books, markets and rulebooks into a store");
    importing->add_option("FILE", options->files, "files to read")->required();
    importing->add_option("--as", options->as, "format of the files where their content does not tell");
    importing->add_option("--into", options->store, "store file (default: in the user's data folder)");
    importing->add_flag("--dry-run", options->dryRun, "read and report, write nothing");
    importing->callback(
        [options, &status] { status = import(options->files, options->as, options->store, options->dryRun); });
}

} // namespace marginscope::cli
