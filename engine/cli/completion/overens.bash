# Completion of overens in bash: commands, options, templates, files.
_overens() {
    local IFS=$'\n' word=$2 before=$3 command='' each words=() # so a file's name may hold spaces
    COMPREPLY=()
    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $each in
            generate | assemble | read | due | validate | check | list) command=$each && break ;;
            register) command=$each ;;
            import | export | show | history | backup)
                [[ $command != register ]] || { command+=" $each" && break; }
                ;;
        esac
    done

    case $before in
        --language) words=(sv en) ;;
        --diagnostics) words=(text json) ;;
        --format) words=(pdf odt pdf,odt) ;;
        --output | --register) COMPREPLY=($(compgen -f -- "$word")) && return ;;
        --translation) words=(en lattlast) ;;
        --based-on) words=(newest) ;;
        --date | --on | --placement | --by | --revision) return ;;
        *)
            if [[ $word == -* ]]; then
                words=(--help --language --diagnostics)
                case $command in
                    '') words+=(--version) ;;
                    generate) words+=(--output --format --date --placement --blank --translation) ;;
                    assemble) words+=(--output --format --date) ;;
                    read) words+=(--output --register --by) ;;
                    due) words+=(--on --register) ;;
                    'register import') words+=(--register --by --based-on) ;;
                    'register export') words+=(--register --output --revision) ;;
                    'register '*) words+=(--register) ;;
                    list) words+=(--names) ;;
                esac
            elif [[ -z $command ]]; then
                words=(generate assemble read register due validate check list)
            elif [[ $command == register ]]; then
                words=(import export show history backup)
            elif [[ $command == 'register export' || $command == 'register show' ||
                $command == 'register history' ]]; then
                words=(arende arbetsgivare gruppaktivitet verksamhet)
            elif [[ $command == 'register backup' ]]; then
                COMPREPLY=($(compgen -f -- "$word"))
            elif [[ $command == check || ($command == generate && $before == generate) ]]; then
                words=($("$1" list --names 2>/dev/null))
                COMPREPLY=($(compgen -f -X '!*.xml' -- "$word"))
            elif [[ $command == read ]]; then
                COMPREPLY=($(compgen -f -X '!*.pdf' -- "$word") $(compgen -f -X '!*.odt' -- "$word"))
                COMPREPLY+=($(compgen -d -- "$word"))
            elif [[ $command != list && $command != due ]]; then
                COMPREPLY=($(compgen -f -X '!*.json' -- "$word") $(compgen -d -- "$word"))
            fi
            ;;
    esac
    COMPREPLY+=($(compgen -W "${words[*]}" -- "$word"))
}
complete -o filenames -F _overens overens
